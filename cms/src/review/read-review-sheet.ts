import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { stateOfConsent } from '../consent/consent-state.ts'
import { judgeContentConsent, type ConsentJudged } from '../consent/refuse-by-consent.ts'
import { readFaceConsents } from '../media/consented/keep-face-consents.ts'
import { readNeverWords } from '../never-words/read-never-words.ts'
import { asSystem } from '../people/as-system.ts'
import { isValidationError } from '../rest/payload-error.ts'
import { isApproved } from './approvals.ts'
import { CHECKLIST, refuseApproval, type StandingRefusal } from './decide-approval.ts'
import { hashContent, type Content } from './describe-content.ts'
import { findInContent } from './find-in-content.ts'
import { findPictureFaults } from './find-picture-faults.ts'
import { readContent } from './read-content.ts'
import { readEditors } from './record-edit.ts'
import { rehearsePublication, type Rehearsed } from './rehearse-publication.ts'
import type { ReviewedText } from './reviewed.ts'
import type { SheetConsent, SheetRead, ShownFaces } from './review-sheet.ts'
import { findInWordsElsewhere, findWordsElsewhere, hashSheet } from './words-elsewhere.ts'
import { holdsUntranslated } from '../translation/structure/mark-untranslated.ts'

/** What a reviewer sees of one text in one language. Changes nothing. `req.user` is the reviewer. */
export async function readReviewSheet(req: PayloadRequest, text: ReviewedText): Promise<SheetRead> {
  if ((await readContent(req, text, { draft: true })) === null) return { outcome: 'not_found' }
  const rehearsed = await rehearsePublication(req, text).catch((error: unknown) => messagesOf(error))
  if (Array.isArray(rehearsed)) return { outcome: 'unfinished', missing: rehearsed }

  const content = rehearsed.after.get(text.locale)
  if (content === undefined) return { outcome: 'not_found' }
  const wordsElsewhere = findWordsElsewhere(rehearsed, text.locale)
  const hash = hashSheet(content, wordsElsewhere)
  const publicNow = rehearsed.before.get(text.locale) ?? null
  const editors = await readEditors(req, text, {
    pictures: content.pictures.map(({ id }) => id),
    wordsIn: wordsElsewhere.map(({ locale }) => locale),
  })
  const approver = req.user?.id ?? ''
  const judged = await judgeContentConsent(req, text, content)
  const neverWords = await readNeverWords(req, text, content)
  const findings = [
    ...findInContent(text.collection, content, neverWords),
    ...findInWordsElsewhere(text, rehearsed, neverWords),
  ]
  // All that can be answered, answered: what is left stands against it whatever is said.
  const refusal = refuseApproval({
    ...{ collection: text.collection, approver, editors, seen: hash, now: hash, consent: judged.refusal },
    isUntranslated: holdsUntranslated(content),
    ...{ areNeverWordsReadable: neverWords.isReadable, findings, pictures: [], checklist: CHECKLIST },
    accepted: findings.map(({ key }) => ({ key, reason: 'for the sake of the question' })),
  }) as StandingRefusal | null
  return {
    outcome: 'read',
    sheet: {
      ...text,
      hash,
      standing: await standing(req, text, { content, publicNow }),
      content,
      publicNow,
      findings,
      pictureFaults: await findPictureFaults(req, content.pictures, text.locale),
      shownFaces: await readShownFaces(req, content),
      checklist: text.collection === 'stories' ? CHECKLIST : [],
      writtenBy: await nameEditors(req, editors),
      refusal,
      consent: text.collection === 'stories' ? describeConsent(judged) : null,
      alsoChanges: changedLanguages(rehearsed).filter((locale) => locale !== text.locale),
      wordsElsewhere,
    },
  }
}

async function readShownFaces(req: PayloadRequest, { pictures }: Content): Promise<ShownFaces[]> {
  const consents = await readFaceConsents(
    req,
    pictures.map(({ id }) => id),
  )
  return [...consents].map(([id, known]) => ({
    id,
    consents: known.flatMap((consent) =>
      consent === null ? [] : [{ caseCode: consent.caseCode, expiresOn: consent.expiresOn }],
    ),
  }))
}

function describeConsent({ consent, refusal }: ConsentJudged): SheetConsent {
  if (consent === null) return { chosen: null, refusal }
  const { id, caseCode, expiresOn } = consent
  return { chosen: { id, caseCode, state: stateOfConsent(consent, new Date()), expiresOn }, refusal }
}

async function standing(
  req: PayloadRequest,
  text: ReviewedText,
  { content, publicNow }: { content: Content; publicNow: Content | null },
): Promise<'public' | 'approved' | 'open'> {
  const hash = hashContent(content)
  if (publicNow !== null && hashContent(publicNow) === hash) return 'public'
  return (await isApproved(req, text, hash)) ? 'approved' : 'open'
}

/** Languages of which readers would see something else than now, the one that is published among them. */
export function changedLanguages({ before, after }: Rehearsed): Locale[] {
  return [...after].flatMap(([locale, content]) => {
    const was = before.get(locale)
    return was !== undefined && hashContent(was) === hashContent(content) ? [] : [locale]
  })
}

/** What is missing, as Payload says it to this person; everything else is an error and stays one. */
function messagesOf(error: unknown): string[] {
  if (!isValidationError(error)) throw error
  return error.data.errors.map(({ label, path, message }) => `${typeof label === 'string' ? label : path}: ${message}`)
}

async function nameEditors(req: PayloadRequest, editors: readonly (string | null)[]): Promise<string[]> {
  const ids = editors.filter((editor) => editor !== null)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...asSystem('a reviewer may know who wrote what they approve'),
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  return docs.map(({ name }) => name).toSorted()
}
