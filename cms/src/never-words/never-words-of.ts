/** Whose words: of one story, by its id, or those that must stand in no text at all (shelters, staff). */
export type NeverWordsOwner = string

/** The nil UUID, which the database gives to no story. */
export const EVERY_TEXT: NeverWordsOwner = '00000000-0000-0000-0000-000000000000'
