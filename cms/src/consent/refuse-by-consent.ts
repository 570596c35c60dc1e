import type { PayloadRequest } from 'payload'
import type { Content } from '../review/describe-content.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import { judgeConsent, type ConsentRefusal } from './judge-consent.ts'
import { readConsent, type KnownConsent } from './read-consent.ts'

export type ConsentJudged = { consent: KnownConsent | null; refusal: ConsentRefusal | null }

/** Whether what readers would see of a story is covered by the consent that stands in it. Other texts need none. */
export async function judgeContentConsent(
  req: PayloadRequest,
  { collection, locale }: Pick<ReviewedText, 'collection' | 'locale'>,
  { shared }: Content,
): Promise<ConsentJudged> {
  if (collection !== 'stories') return { consent: null, refusal: null }
  const consent = await readConsent(req, shared['consent'])
  return { consent, refusal: judgeConsent(consent, locale, new Date()) }
}
