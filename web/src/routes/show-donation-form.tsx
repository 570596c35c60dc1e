import { randomUUID } from 'node:crypto'
import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import { isUnpaid } from '@campaign/shared/donations/donation-states.ts'
import { isOfferedCurrency } from '@campaign/shared/money/currencies.ts'
import { homeCampaign } from '../content/home-campaign.ts'
import { donateHref, donatePlace, givingQuery, thanksHref } from '../content/places.ts'
import type { Campaign, DonationFormState } from '../content/view-models.ts'
import { DonatePage } from '../donation/DonatePage.tsx'
import { NoCampaignPage } from '../donation/NoCampaignPage.tsx'
import { isDonationToken } from '../donation/donation-token.ts'
import { emptyForm, readWish, tidyWish } from '../donation/empty-form.ts'
import { wishAmount } from '../donation/link-currencies.ts'
import { ErrorPage } from '../errors/ErrorPage.tsx'
import { createMessages } from '../messages/messages.ts'
import { frameOf } from './frame-of.ts'
import type { Answer, Visit } from './visit.ts'

/**
 * `/{locale}/donate`: the form. `?amount=`, `?currency=` and `?frequency=` say how it begins; `?resume=` is where a donor
 * lands who came back from the payment page. While the CMS is silent there is no form: it would take an amount only to
 * refuse it.
 */
export async function showDonationForm(visit: Visit, query: URLSearchParams): Promise<Answer> {
  const { snapshot, locale, cms } = visit
  if (!visit.isCmsReachable()) return drawUnavailable(visit, query)

  const token = query.get('resume') ?? ''
  const outcome = isDonationToken(token) ? await cms.readOutcome(token) : null
  if (outcome !== null && !isReturnToForm(outcome)) {
    return { kind: 'redirect', status: 303, to: thanksHref(locale, token) }
  }
  const home = await homeCampaign(snapshot, locale)
  if (home === null) return drawNoCampaign(visit, { hasBegun: outcome !== null })

  const returned: DonationFormState['returned'] = outcome?.state === 'failed' ? 'failed' : 'abandoned'
  const wish = readWish(query, locale, given(outcome))
  const form = emptyForm(randomUUID(), { locale, ...wish, resumed: outcome && { token, returned } }, home.campaign)
  return drawForm(visit, home.campaign, form)
}

/** No form, but where gifts are asked for by transfer, that goes on; what was wished for is there when the form is again. */
async function drawUnavailable(visit: Visit, query: URLSearchParams): Promise<Answer> {
  const { locale, bankAccount } = visit
  const wish = tidyWish(query, locale)
  const frame = await frameOf(visit, { ...donatePlace, query: givingQuery(wish) })
  const shown = frame.giving === 'open' ? bankAccount : null
  const props = { frame, t: createMessages(locale), status: 503, retryHref: donateHref(locale, wish) } as const
  return { kind: 'page', status: 503, page: <ErrorPage {...props} bankAccount={shown} /> }
}

/** The navigation leads here whether there is a campaign or not. `hasBegun`: whoever asks began a gift while there was. */
export async function drawNoCampaign(
  visit: Visit,
  { hasBegun }: { hasBegun: boolean },
): Promise<Extract<Answer, { kind: 'page' }>> {
  const frame = await frameOf(visit, donatePlace)
  return { kind: 'page', page: <NoCampaignPage frame={frame} t={createMessages(visit.locale)} hasBegun={hasBegun} /> }
}

/** What an earlier donation was to be, so that nobody has to choose it again; undefined where there is none. */
function given(outcome: DonationOutcome | null) {
  if (outcome === null || !isOfferedCurrency(outcome.amount.currency)) return undefined
  return { currency: outcome.amount.currency, frequency: outcome.frequency, amount: outcome.amount }
}

/** True while nothing was paid and nothing is on its way. */
export function isReturnToForm(outcome: DonationOutcome): boolean {
  return outcome.isResumable && isUnpaid(outcome.state)
}

export async function drawForm(
  visit: Visit,
  campaign: Campaign,
  drawn: DonationFormState,
  status?: Extract<Answer, { kind: 'page' }>['status'],
): Promise<Answer> {
  // A form that comes back for a proof has what it must carry already.
  const form = drawn.guard.length > 0 ? drawn : visit.guard.arm(drawn)
  const frame = await frameOf(visit, { ...donatePlace, query: queryOf(form, campaign, visit) })
  return {
    kind: 'page',
    page: (
      <DonatePage {...{ frame, t: createMessages(visit.locale), campaign, form, bankAccount: visit.bankAccount }} />
    ),
    formTargets: visit.snapshot.contents.payments.checkoutOrigins,
    ...(status && { status }),
    ...(form.defence?.kind === 'proof' && { retryAfter: form.defence.seconds }),
  }
}

/** What the reader takes along into another language. */
function queryOf(form: DonationFormState, campaign: Campaign, { locale }: Visit): string {
  const { currency, frequency, resumes } = form
  return givingQuery({
    currency,
    frequency: frequency ?? 'once',
    ...wishAmount(form, campaign, { locale, currency }),
    ...(resumes && { resume: resumes }),
  })
}
