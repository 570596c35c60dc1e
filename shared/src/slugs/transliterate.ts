import type { Locale } from '../locales/locales.ts'

type Letters = Readonly<Record<string, string>>

/** Letters that both languages write the same in Latin. */
// prettier-ignore
const SHARED_CYRILLIC: Letters = {
  а: 'a', б: 'b', в: 'v', д: 'd', е: 'e', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ў: 'u',
}

/** Letters that only Ukrainian has, so that a Ukrainian name in a Russian text still comes out readable. */
const UKRAINIAN_ONLY: Letters = { ґ: 'g', є: 'ie', і: 'i', ї: 'i' }
const RUSSIAN_ONLY: Letters = { ё: 'yo', ъ: '', ы: 'y', э: 'e' }

/** Close to BGN/PCGN, without its apostrophes. */
const RUSSIAN: Letters = {
  ...SHARED_CYRILLIC,
  ...UKRAINIAN_ONLY,
  ...RUSSIAN_ONLY,
  г: 'g',
  и: 'i',
  й: 'y',
  ю: 'yu',
  я: 'ya',
}

/** Resolution 55 of the Cabinet of Ministers of Ukraine (2010), as in passports; the start of a word has its own letters. */
const UKRAINIAN: Letters = {
  ...SHARED_CYRILLIC,
  ...RUSSIAN_ONLY,
  ...UKRAINIAN_ONLY,
  г: 'h',
  и: 'y',
  й: 'i',
  ю: 'iu',
  я: 'ia',
}
const UKRAINIAN_AT_WORD_START: Letters = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

/** Latin letters that do not fall apart into a plain letter and an accent. */
const LATIN: Letters = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
const GERMAN: Letters = { ä: 'ae', ö: 'oe', ü: 'ue' }

/**
 * Lower-case Cyrillic and special Latin letters in plain Latin ones, by the rules of the language the text is in.
 * Expects composed characters (NFC); every other character comes back as it is.
 */
export function transliterate(text: string, locale: Locale): string {
  const latin = locale === 'de' ? { ...LATIN, ...GERMAN } : LATIN
  const withLatin = text.replaceAll(/[^\u0000-\u007F]/gu, (letter) => latin[letter] ?? letter)
  return isUkrainian(text, locale) ? fromUkrainian(withLatin) : replaceLetters(withLatin, RUSSIAN)
}

/** Cyrillic on a French, English or German page (a name, a slogan) shows its language by its letters. */
function isUkrainian(text: string, locale: Locale): boolean {
  if (locale === 'uk' || locale === 'ru') return locale === 'uk'
  return /[ґєії]/.test(text) && !/[ёъыэ]/.test(text)
}

function fromUkrainian(text: string): string {
  const withStarts = text.replaceAll(
    /(?<![\p{L}\p{M}\p{N}'’ʼ])[єїйюя]/gu,
    (letter) => UKRAINIAN_AT_WORD_START[letter] ?? letter,
  )
  // "зг" is "zgh", or it would read like "ж".
  return replaceLetters(withStarts.replaceAll('зг', 'zgh'), UKRAINIAN)
}

function replaceLetters(text: string, letters: Letters): string {
  return text.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? letter)
}
