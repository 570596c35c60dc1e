import fs from 'node:fs'
import path from 'node:path'
import { createTranslator } from 'use-intl/core'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import type { MessageTree, Translator } from '../../src/messages/messages.ts'

// Read as files: Node asks for an import attribute where the site's own build does not.
const translators = Object.fromEntries(
  LOCALES.map((locale) => {
    const file = path.resolve(import.meta.dirname, '../../src/messages', `${locale}.json`)
    const messages = JSON.parse(fs.readFileSync(file, 'utf8')) as MessageTree
    return [locale, createTranslator({ locale, messages, timeZone: 'UTC' })]
  }),
) as Record<Locale, Translator>

/** The site's own words in one language. */
export function wordsOf(locale: Locale): Translator {
  return translators[locale]
}

/** An amount as the site's texts write it ("50 €"). `minor`: cents of euro. */
export function euros(minor: number, locale: Locale): string {
  return formatMoney({ minor, currency: 'EUR' }, locale, { style: 'short' })
}

/** Matches exactly these words, whichever spaces stand between them. */
export function exactly(words: string): RegExp {
  return new RegExp(`^${pattern(words)}$`)
}

/** Matches what begins with these words. */
export function beginning(words: string): RegExp {
  return new RegExp(`^${pattern(words)}`)
}

/** Matches what has these words in it. */
export function saying(words: string): RegExp {
  return new RegExp(pattern(words))
}

function pattern(words: string): string {
  return words
    .trim()
    .replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`)
}
