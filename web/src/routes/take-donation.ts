import { randomUUID } from 'node:crypto'
import { ERROR_STATUS } from '@campaign/shared/errors/error-codes.ts'
import type { CheckoutRequest, CheckoutResponse } from '@campaign/shared/donations/checkout.ts'
import { CmsUnavailable } from '../content/ask-cms.ts'
import { homeCampaign } from '../content/home-campaign.ts'
import { thanksHref } from '../content/places.ts'
import type { DonationFormState } from '../content/view-models.ts'
import { formAsSent, readDonationForm } from '../donation/donation-form.ts'
import type { ReceivedForm } from '../server/read-form.ts'
import { drawForm, drawNoCampaign } from './show-donation-form.tsx'
import type { Answer, Visit } from './visit.ts'

type Mending = Pick<DonationFormState, 'errors' | 'refusal'>
type MendingStatus = 400 | 409 | 413 | 415 | 422 | 503

const NOTHING_WRONG: Mending = { errors: [], refusal: null }

/**
 * `POST /{locale}/donate`: to the payment page, or back to the form with the input kept and what must be mended, or
 * proven. `address`: who sent it, as far as that is known; for the limits alone.
 */
export async function takeDonation(visit: Visit, received: ReceivedForm, address: string | null): Promise<Answer> {
  const { snapshot, locale, guard } = visit
  const home = await homeCampaign(snapshot, locale)
  if (home === null) {
    return { ...(await drawNoCampaign(visit, { hasBegun: true })), status: ERROR_STATUS.giving_paused }
  }

  const fields: ReadonlyMap<string, string> = received.kind === 'form' ? received.fields : new Map()
  const asSent = (what: Mending): DonationFormState => formAsSent(fields, { ...what, freshAttempt: randomUUID() })
  const mend = (status: MendingStatus, what: Mending): Promise<Answer> =>
    drawForm(visit, home.campaign, asSent(what), status)
  const askForProof = (asked: { level: number; ticket?: string }): Promise<Answer> =>
    drawForm(visit, home.campaign, guard.askForProof(asSent(NOTHING_WRONG), asked), 429)

  if (received.kind === 'refused') {
    return mend(received.status, { errors: [{ field: 'form', code: 'form_incomplete' }], refusal: null })
  }
  const form = readDonationForm(fields, locale)
  if (form.kind === 'wrong') return mend(422, { errors: form.errors, refusal: null })

  const sent = { fields, attempt: form.request.attempt, address }
  const judgement = guard.judge(sent)
  if (judgement.kind === 'proof_needed') return askForProof(judgement)
  if (judgement.kind === 'stale') {
    return drawForm(visit, home.campaign, { ...asSent(NOTHING_WRONG), defence: { kind: 'stale' } }, 422)
  }

  const answer = await askCheckout(visit, { ...form.request, proof: judgement.proof })
  switch (answer.outcome) {
    case 'redirect':
      return { kind: 'redirect', status: 303, to: answer.url }
    case 'already_given':
      return { kind: 'redirect', status: 303, to: thanksHref(locale, answer.token) }
    case 'invalid':
      return mend(422, { errors: answer.errors, refusal: null })
    case 'proof_needed':
      return askForProof(answer)
    case 'refused':
      guard.giveBack(sent)
      return mend(ERROR_STATUS[answer.code], { errors: [], refusal: answer.code })
  }
}

/** Whatever goes wrong between here and the payment page, the donor gets their form back and can send it again. */
async function askCheckout({ cms, snapshot, log }: Visit, request: CheckoutRequest): Promise<CheckoutResponse> {
  const refused: CheckoutResponse = { outcome: 'refused', code: 'service_unavailable' }
  try {
    const answer = await cms.askCheckout(request)
    if (answer.outcome !== 'redirect') return answer
    const page = URL.canParse(answer.url) ? new URL(answer.url) : null
    if (page && snapshot.contents.payments.checkoutOrigins.includes(page.origin)) return { ...answer, url: page.href }
    // The page may not lead there either: its form-action names the same origins.
    log.error('the payment page is not at one of the origins the CMS names')
    return refused
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error
    log.warn({ err: error }, 'a donation could not be taken')
    return refused
  }
}
