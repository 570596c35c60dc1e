import {
  APIError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { booksOf } from '../database/database-of.ts'
import { environment } from '../environment.ts'
import { sayTo } from '../languages/say-to.ts'
import type { Words } from '../languages/words.ts'
import { endFaceConsents } from '../media/consented/end-face-consents.ts'
import { moveRevision } from '../publication/revision.ts'
import { recordConsentEvent, type ConsentChanges } from './consent-history.ts'
import { addMonths, findDaysFault, holds, LONGEST_CONSENT, stateOfConsent } from './consent-state.ts'
import { consentFaults } from './consent-fault-words.ts'
import { consentWords } from './consent-words.ts'
import { makeCaseCode } from './make-case-code.ts'
import { knowConsent, toDay } from './read-consent.ts'
import { sealWithdrawalWord } from './seal-withdrawal-word.ts'
import { takeDownStoriesOf, takeDownUncovered } from './take-down-stories-of.ts'
import { WITHDRAWAL_WORD_LENGTH } from './withdrawal-word-length.ts'
import { stayUnseen } from '../withdrawal/unseen/are-unseen.ts'
import { keepTrail } from '../trail/keep-trail.ts'

type Values = Record<string, unknown>

/** In months after the day on which it was given, where nobody says when to ask again. */
const USUAL_REVIEW = 9

const DAYS = ['agreedOn', 'reviewOn', 'expiresOn'] as const

/** What is compared when something was changed; what stands in a record beside it nobody changes. */
const TOLD = [
  'scope',
  'languages',
  'channels',
  'informedHow',
  'informedIn',
  'risksExplained',
  'aidIndependent',
] as const

/** Fills in what follows from the rest, and makes of every day the same moment of it. */
export const fillInConsent: CollectionBeforeValidateHook = ({ data = {}, operation, originalDoc }) => {
  const values: Values = { ...data }
  for (const day of DAYS) if (day in values) values[day] = atNoon(values[day])
  const agreedOn = toDay(values['agreedOn'] ?? (originalDoc as Values | undefined)?.['agreedOn'])
  values['caseCode'] = operation === 'create' ? makeCaseCode() : (originalDoc as Values)['caseCode']
  if (agreedOn === '') return values
  const isEmpty = (day: string) => !values[day] && (operation === 'create' || day in values)
  if (isEmpty('reviewOn')) values['reviewOn'] = atNoon(addMonths(agreedOn, USUAL_REVIEW))
  if (isEmpty('expiresOn')) values['expiresOn'] = atNoon(addMonths(agreedOn, LONGEST_CONSENT))
  return values
}

/** A withdrawn consent stays as it is for ever; the days must fit each other; of the word only its seal is kept. */
export const guardConsent: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = originalDoc as Values | undefined
  if (before?.['withdrawnAt']) throw new APIError(sayTo(req, consentFaults.isWithdrawn), 403)
  const { withdrawalWord, ...values } = data as Values
  requireGoodDays(req, values, before)
  const word = typeof withdrawalWord === 'string' ? withdrawalWord.trim() : ''
  const letters = word.replaceAll(/[^\p{L}\p{N}]/gu, '').length
  if (word === '' && operation === 'update') return values
  if (letters < WITHDRAWAL_WORD_LENGTH.shortest) fail(req, 'withdrawalWord', consentFaults.wordMissing)
  if (operation === 'update')
    await keepTrail(req, { act: 'consent_word_changed', collection: 'consents', document: String(before?.['id']) })
  const caseCode = String(before?.['caseCode'] ?? values['caseCode'])
  return { ...values, withdrawalSeal: sealWithdrawalWord(word, caseCode, environment.NEVER_WORDS_KEY) }
}

/** Notes what happened, and takes down at once what is no longer covered. */
export const followConsent: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const [before, after] = [(previousDoc ?? {}) as Values, doc as Values]
  const consent = String(after['id'])
  if (operation === 'create') {
    await recordConsentEvent(req, { consent, event: 'created' })
    return doc
  }
  if (after['withdrawnAt'] && !before['withdrawnAt']) {
    await recordConsentEvent(req, { consent, event: 'withdrawn' })
    await takeDownStoriesOf(req, consent, 'withdrawn')
  } else {
    const changes = changesOf(before, after)
    if (Object.keys(changes).length > 0) await recordConsentEvent(req, { consent, event: 'changed', changes })
    await takeDownUncovered(req, knowConsent(doc))
  }
  const ended = await endFaceConsents(req, { consent })
  // What readers see may begin or end with it, of stories that nobody touches now. Where it cannot, nothing is said: pages
  // that are all made anew would tell outside that somebody worked on a consent.
  const now = new Date()
  const letsOther = whatItLets(previousDoc, now) !== whatItLets(doc, now)
  if (ended.wereShown || (letsOther && (await isSeenUnder(req, consent)))) await moveRevision(req, 'everything')
  return doc
}

/** Whether a reader may ever have been given a story or a face of this consent, or is about to be. */
async function isSeenUnder(req: PayloadRequest, consent: string): Promise<boolean> {
  const books = await booksOf(req)
  const { rows } = await books.query<{ id: string }>(
    `SELECT id FROM stories WHERE consent_id = $1 UNION SELECT shown.document FROM shown_pictures shown
     JOIN face_consents face ON face.media = shown.picture WHERE face.consent = $1`,
    [consent],
  )
  return !(await stayUnseen(
    books,
    rows.map(({ id }) => id),
  ))
}

/** All of a record that decides what may be read now, to be compared. */
function whatItLets(stored: Parameters<typeof knowConsent>[0], now: Date): string {
  const consent = knowConsent(stored)
  const { scope, languages, channels } = consent
  return JSON.stringify([holds(stateOfConsent(consent, now)), scope, languages, channels])
}

function requireGoodDays(req: PayloadRequest, values: Values, before: Values | undefined): void {
  const all = { ...before, ...values }
  if (before && DAYS.every((day) => toDay(all[day]) === toDay(before[day]))) return
  const [agreedOn, reviewOn, expiresOn] = DAYS.map((day) => toDay(all[day]))
  if (!agreedOn || !reviewOn || !expiresOn) return
  const fault = findDaysFault({ agreedOn, reviewOn, expiresOn }, new Date())
  if (fault === 'agreed_in_future') fail(req, 'agreedOn', consentFaults[fault])
  if (fault === 'review_not_between') fail(req, 'reviewOn', consentFaults[fault])
  if (fault !== null) fail(req, 'expiresOn', consentFaults[fault])
}

type Checked = 'agreedOn' | 'reviewOn' | 'expiresOn' | 'withdrawalWord'

function fail(req: PayloadRequest, path: Checked, words: Words): never {
  const label = sayTo(req, consentWords[path].label)
  throw new ValidationError({ collection: 'consents', errors: [{ label, path, message: sayTo(req, words) }] }, req.t)
}

function changesOf(before: Values, after: Values): ConsentChanges {
  const changes: ConsentChanges = {}
  for (const field of TOLD)
    if (JSON.stringify(before[field]) !== JSON.stringify(after[field])) changes[field] = [before[field], after[field]]
  for (const day of DAYS)
    if (toDay(before[day]) !== toDay(after[day])) changes[day] = [toDay(before[day]), toDay(after[day])]
  return changes
}

/** At noon of UTC it is the same day from Hawaii to Fiji, and Payload shows it in the clock of the browser. */
function atNoon(value: unknown): unknown {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return value
  return `${new Date(value).toISOString().slice(0, 10)}T12:00:00.000Z`
}
