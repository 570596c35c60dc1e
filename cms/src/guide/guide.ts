import type { Role } from '../people/roles.ts'

/** The languages the guide is written in; who uses the admin in another is shown the English one. */
export const GUIDE_LANGUAGES = ['fr', 'en'] as const
export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number]

/**
 * Chapters in the order of the work, each with its sections: what the guide has in every language, so that the compiler
 * names what one of them lacks. The names are anchors, to which screens link.
 */
export const OUTLINE = {
  'sign-in': ['invitation', 'second-factor', 'recovery-codes', 'every-day', 'forgotten'],
  consent: ['what-to-say', 'record', 'word', 'renew'],
  'never-words': ['enter', 'everywhere'],
  stories: ['begin', 'fields', 'what-must-not', 'blocks', 'together'],
  pictures: ['send', 'faces', 'words', 'unused'],
  findings: ['what', 'mend', 'accept'],
  preview: ['see'],
  translations: ['board', 'side-by-side', 'states'],
  review: ['ask', 'read', 'checklist', 'decide'],
  publish: ['now', 'later', 'afterwards'],
  emergencies: ['one-story', 'all-stories', 'withdrawal', 'telephone', 'account', 'never-word-public'],
  campaign: ['text', 'giving'],
  gifts: ['read', 'refund', 'by-hand', 'monthly'],
  alarms: ['list', 'disputes', 'blocked-cards'],
  'month-end': ['steps', 'export', 'reconcile', 'use-of-donations'],
  accounts: ['invite', 'two', 'roles', 'close'],
  settings: ['site', 'trail'],
  refused: ['publishing', 'saving', 'pictures', 'money', 'door'],
} as const satisfies Record<string, readonly string[]>

export type ChapterId = keyof typeof OUTLINE
export type SectionId<Id extends ChapterId = ChapterId> = (typeof OUTLINE)[Id][number]

/** `text` is Markdown; what it may contain is said in `Markdown.tsx`. */
export type Section = { title: string; text: string }

/** `about`: in a sentence, what one can do after reading. */
export type Chapter<Id extends ChapterId = ChapterId> = {
  title: string
  about: string
  sections: Record<SectionId<Id>, Section>
}

export type Guide = { [Id in ChapterId]: Chapter<Id> }

export const CHAPTER_IDS = Object.keys(OUTLINE) as ChapterId[]

/** What each role needs, in the order in which it needs it. Every chapter may be read by everybody. */
export const CHAPTERS_OF: Record<Role, readonly ChapterId[]> = {
  author: [
    ...(['sign-in', 'consent', 'stories', 'pictures', 'findings', 'preview', 'translations'] as const),
    ...(['review', 'campaign', 'emergencies', 'refused'] as const),
  ],
  reviewer: [
    ...(['sign-in', 'emergencies', 'consent', 'never-words', 'findings', 'review', 'publish'] as const),
    ...(['translations', 'campaign', 'refused'] as const),
  ],
  treasurer: ['sign-in', 'gifts', 'alarms', 'month-end', 'emergencies', 'refused'],
  administrator: ['sign-in', 'accounts', 'settings', 'emergencies', 'refused'],
}

export function isChapter(value: unknown): value is ChapterId {
  return typeof value === 'string' && Object.hasOwn(OUTLINE, value)
}
