import { bestLocale } from '@campaign/shared/locales/locales.ts'
import { monthlyHref, resumeHref, thanksPlace } from '../content/places.ts'
import { isDonationToken } from '../donation/donation-token.ts'
import { ThanksPage } from '../donation/ThanksPage.tsx'
import { createMessages } from '../messages/messages.ts'
import { frameOf } from './frame-of.ts'
import { isReturnToForm } from './show-donation-form.tsx'
import { notFound, type Answer, type Visit } from './visit.ts'

/** `/{locale}/thanks/{token}`: what became of a donation. The CMS says it; the address proves nothing. */
export async function showThanks(visit: Visit, token: string): Promise<Answer> {
  const { snapshot, locale, cms } = visit
  const outcome = isDonationToken(token) ? await cms.readOutcome(token) : null
  if (outcome === null) return notFound
  if (isReturnToForm(outcome)) return { kind: 'redirect', status: 303, to: resumeHref(locale, token) }

  const given = snapshot.contents.campaigns.find((campaign) => campaign.id === outcome.campaign)
  const lang = bestLocale(locale, given?.locales ?? [])
  const read = lang ? await snapshot.campaign(outcome.campaign, lang) : null
  const frame = await frameOf(visit, thanksPlace(token))
  const manageUrl = outcome.manageLink === null ? null : visit.siteUrl + monthlyHref(locale, outcome.manageLink)
  const props = { frame, t: createMessages(locale), outcome, manageUrl }
  return { kind: 'page', isSecret: true, page: <ThanksPage {...props} campaign={read?.campaign ?? null} /> }
}
