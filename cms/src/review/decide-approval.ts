import type { ConsentRefusal } from '../consent/judge-consent.ts'
import type { FindingClass } from '../findings/finding.ts'
import type { PictureFault } from '../media/face-state.ts'
import type { ReviewedCollection } from './reviewed.ts'

/** What a reviewer must have thought about before a story is public (WITNESS, BBC, UNHCR, ICRC). */
export const CHECKLIST = [
  'recognisable_together',
  'picture_details',
  'voice_and_words',
  'family_in_russia',
  'host_country',
  'consent',
] as const
export type ChecklistItem = (typeof CHECKLIST)[number]

export type AcceptedFinding = { key: string; reason: string }

export type ApprovalAsked = {
  collection: ReviewedCollection
  /** Id of the account. */
  approver: string
  /** Who changed this text, or what it shares with its other languages, since it was last approved. */
  editors: readonly (string | null)[]
  /** Hash of what the reviewer had before their eyes, and of what would be public now. */
  seen: string
  now: string
  /** Why the consent does not let a story be public; null: it does, or none is needed. */
  consent: ConsentRefusal | null
  /** Words of another language are left that somebody is still to translate. */
  isUntranslated: boolean
  /** False: there are words never to be published that were sealed under another key, and cannot be looked for. */
  areNeverWordsReadable: boolean
  /** What the machine found in the text. */
  findings: readonly { key: string; class: FindingClass }[]
  /** What is wrong with its pictures. */
  pictures: readonly PictureFault[]
  accepted: readonly AcceptedFinding[]
  checklist: readonly ChecklistItem[]
}

/** What stands against an approval whatever is answered. */
export type StandingRefusal =
  'own_text' | ConsentRefusal | 'untranslated_left' | 'never_word_found' | 'never_words_unreadable'
export type ApprovalRefusal =
  | StandingRefusal
  | 'text_changed'
  /** A face is not covered, or a picture has no words in this language. Nobody can take that upon themselves. */
  | 'picture_not_ready'
  | 'findings_open'
  | 'checklist_incomplete'
  | 'story_hidden'
  /** A row of a list came, went or is about something else: so it is in public languages whose words nobody saw now. */
  | 'other_languages'

/** Shorter is no reason. In characters. */
export const SHORTEST_REASON = 8

/**
 * May this be approved, and if not, why? Null: it may. Of a story, somebody else than those who wrote it must have
 * answered every question; texts of the campaign and pages need one approval, and anybody who may review may give it.
 * What the machine found is either mended or accepted with a reason, in all of them; a word that was entered as one
 * never to be published is mended, for no reason is good enough.
 */
export function refuseApproval(asked: ApprovalAsked): ApprovalRefusal | null {
  const { collection, approver, editors, seen, now, consent, findings, pictures, accepted, checklist } = asked
  if (seen !== now) return 'text_changed'
  if (collection === 'stories' && editors.includes(approver)) return 'own_text'
  if (consent !== null) return consent
  if (asked.isUntranslated) return 'untranslated_left'
  if (pictures.length > 0) return 'picture_not_ready'
  if (!asked.areNeverWordsReadable) return 'never_words_unreadable'
  if (findings.some((found) => found.class === 'never_word')) return 'never_word_found'
  const settled = new Set(
    accepted.filter(({ reason }) => reason.trim().length >= SHORTEST_REASON).map(({ key }) => key),
  )
  if (findings.some(({ key }) => !settled.has(key))) return 'findings_open'
  if (collection === 'stories' && CHECKLIST.some((item) => !checklist.includes(item))) return 'checklist_incomplete'
  return null
}
