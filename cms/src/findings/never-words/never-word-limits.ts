/** In characters; of letters at least. */
export const NEVER_WORD_LENGTH = { longest: 60, fewestLetters: 3 } as const

/** At once, of one story, and of all texts together. */
export const NEVER_WORD_COUNT = { atOnce: 40, ofStory: 200, ofAll: 1000 } as const

export type NeverWordFault = 'too_short' | 'too_long' | 'too_common'
