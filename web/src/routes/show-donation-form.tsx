import { randomUUID } from 'node:crypto'
import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import { isUnpaid } from '@campaign/shared/donations/donation-states.ts'
import { homeCampaign } from '../content/home-campaign.ts'
import { donatePlace, thanksHref } from '../content/places.ts'
import type { Campaign, DonationFormState } from '../content/view-models.ts'
import { DonatePage } from '../donation/DonatePage.tsx'
import { amountFromLink, emptyForm } from '../donation/donation-form.ts'
import { isDonationToken } from '../donation/donation-token.ts'
import { createMessages } from '../messages/messages.ts'
import { frameOf } from './frame-of.ts'
import { notFound, unavailable, type Answer, type Visit } from './visit.ts'

/**
 * `/{locale}/donate`: the form. `?amount=` begins with an amount; `?resume=` is where a donor lands who came back from
 * the payment page. While the CMS is silent there is no form: it would take an amount only to refuse it.
 */
export async function showDonationForm(visit: Visit, query: URLSearchParams): Promise<Answer> {
  const { snapshot, locale, cms } = visit
  if (!visit.isCmsReachable()) return unavailable
  const home = await homeCampaign(snapshot, locale)
  if (home === null) return notFound

  const token = query.get('resume') ?? ''
  const outcome = isDonationToken(token) ? await cms.readOutcome(token) : null
  if (outcome !== null && !isReturnToForm(outcome)) {
    return { kind: 'redirect', status: 303, to: thanksHref(locale, token) }
  }
  const form = emptyForm({
    attempt: randomUUID(),
    locale,
    amount: outcome?.amount ?? amountFromLink(query.get('amount'), locale),
    presets: home.campaign.presets.map((preset) => preset.amount),
    ...(outcome && { resumed: { token, returned: outcome.state === 'failed' ? 'failed' : 'abandoned' } }),
  })
  return drawForm(visit, home.campaign, form)
}

/** True while nothing was paid and nothing is on its way. */
export function isReturnToForm(outcome: DonationOutcome): boolean {
  return outcome.isResumable && isUnpaid(outcome.state)
}

export async function drawForm(
  visit: Visit,
  campaign: Campaign,
  form: DonationFormState,
  status?: Extract<Answer, { kind: 'page' }>['status'],
): Promise<Answer> {
  const frame = await frameOf(visit, donatePlace)
  return {
    kind: 'page',
    page: <DonatePage frame={frame} t={createMessages(visit.locale)} campaign={campaign} form={form} />,
    formTargets: visit.snapshot.contents.payments.checkoutOrigins,
    ...(status && { status }),
  }
}
