import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { ConsentState } from '../consent/consent-state.ts'
import type { ConsentRefusal } from '../consent/judge-consent.ts'
import type { FindingClass } from '../findings/finding.ts'
import type { ChecklistItem, StandingRefusal } from './decide-approval.ts'
import type { Content } from './describe-content.ts'
import type { FaultyPicture } from './find-picture-faults.ts'
import type { ReviewedCollection } from './reviewed.ts'

/** Something the machine found, in its place. */
export type SheetFinding = {
  /** The same as long as the same thing stands in the same field; names no more than a hash. */
  key: string
  class: FindingClass
  /** Where: names of fields, from the outside in ("body", "pictures.0.alt"). */
  path: string
  text: string
  /** What stands around it, a few words each side. */
  before: string
  after: string
  /** Where it stands in a language other than that of the sheet (`wordsElsewhere`). */
  locale?: Locale
}

/** All a reviewer needs to decide about one text in one language: what would be public if it were published now. */
export type ReviewSheet = {
  collection: ReviewedCollection
  document: string
  locale: Locale
  /** Sent back with the decision: what was read is what is approved. */
  hash: string
  standing:
    /** Public, and exactly this. */
    | 'public'
    /** Approved, and not yet public. */
    | 'approved'
    | 'open'
  content: Content
  /** What readers see now; null while this language is not public. */
  publicNow: Content | null
  findings: SheetFinding[]
  /** Pictures that keep it from being approved. */
  pictureFaults: FaultyPicture[]
  /** Pictures that show faces, and under which consents. */
  shownFaces: ShownFaces[]
  /** Asked of a story; none of other texts. */
  checklist: readonly ChecklistItem[]
  /** Names of those who changed it since it was last approved; they may not approve a story. */
  writtenBy: string[]
  /** Why the person who asks may not approve it, whatever they answer; null: they may. */
  refusal: StandingRefusal | null
  /** Under which consent a story would be public, and why not; null for other texts. */
  consent: SheetConsent | null
  /** Other public languages in which readers would also see something else, because it is the same in all of them. */
  alsoChanges: Locale[]
  /** What readers of those languages would be told of pictures, and are not told now. */
  wordsElsewhere: WordsElsewhere[]
}

/** `picture`: its id. */
export type WordsElsewhere = { locale: Locale; picture: string; alt: string }

/** `id`: of the picture. Days as ISO 8601 writes them. */
export type ShownFaces = { id: string; consents: { caseCode: string; expiresOn: string }[] }

/** `chosen`: null where none was. */
export type SheetConsent = {
  chosen: { id: string; caseCode: string; state: ConsentState; expiresOn: string } | null
  refusal: ConsentRefusal | null
}

export type SheetRead =
  | { outcome: 'read'; sheet: ReviewSheet }
  | { outcome: 'not_found' }
  /** Cannot be published as it is; `missing`: what to do about it, in the words of the admin's language. */
  | { outcome: 'unfinished'; missing: string[] }
