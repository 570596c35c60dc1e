import type { Locale } from '@campaign/shared/locales/locales.ts'

/** PostgreSQL's stemmers. It has none for Ukrainian, whose forms are found by their trigrams (`suggest-words.ts`). */
export const STEMMER: Record<Locale, string> = {
  fr: 'french',
  en: 'english',
  de: 'german',
  ru: 'russian',
  uk: 'simple',
}

/**
 * Words that say nothing of what a text is about. PostgreSQL has lists of them for every language it stems; this is the
 * one it lacks.
 */
const COMMON_UKRAINIAN = new Set(
  (
    'а але би бо був буде була були було бути в вам вас ваш ви від він вони вона воно все всі вже ви для до її їм їх ' +
    'є же за з зі й його йому і із к ким коли ко ми мене мені моє моя мій на над нам нас наш не неї ним ні них о об ' +
    'ось по при про с свій своє своя себе та так також там те тим ти тих то тобі того той тому тут ту у уже хто це ' +
    'цей ця ці чи чого що щоб як яка який які якщо я'
  ).split(' '),
)

export function isCommonUkrainian(word: string): boolean {
  return COMMON_UKRAINIAN.has(word)
}
