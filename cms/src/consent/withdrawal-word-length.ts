/** In characters; more is a sentence, less is guessed. */
export const WITHDRAWAL_WORD_LENGTH = { shortest: 4, longest: 60 } as const
