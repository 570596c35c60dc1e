import { describe, expect, it } from 'vitest'
import { DONATION_STATES } from '@campaign/shared/donations/donation-states.ts'
import { MANAGE_ACTS } from '@campaign/shared/donations/manage.ts'
import { SUBSCRIPTION_STATES } from '@campaign/shared/donations/subscription-states.ts'
import { ERROR_STATUS, FIELD_ERROR_CODES } from '@campaign/shared/errors/error-codes.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import { REGIONS, SEASONS, THEMES } from '@campaign/shared/stories/regions.ts'
import de from './de.json'
import en from './en.json'
import fr from './fr.json'
import { createMessages } from './messages.ts'
import ru from './ru.json'
import uk from './uk.json'

type Tree = { [key: string]: string | Tree }

const FILES: Record<Locale, Tree> = { fr, en, ru, uk, de }
const OTHERS = LOCALES.filter((locale) => locale !== 'fr')

type Forms = { one: string; few: string; many: string }

/** By hand, from the grammars, not from what the library thinks. */
const FORM_OF: readonly [count: number, form: keyof Forms][] = [
  [1, 'one'],
  [2, 'few'],
  [4, 'few'],
  [5, 'many'],
  [11, 'many'],
  [12, 'many'],
  [21, 'one'],
  [22, 'few'],
  [25, 'many'],
  [101, 'one'],
  [111, 'many'],
]

/** What every message that counts says, in the two languages that have three forms. */
const COUNTED: Record<string, { ru: Forms; uk: Forms }> = {
  'story.readingTime': {
    ru: { one: '# минута', few: '# минуты', many: '# минут' },
    uk: { one: '# хвилина', few: '# хвилини', many: '# хвилин' },
  },
  'search.results': {
    // The verb agrees too.
    ru: { one: 'найдена # история', few: 'найдены # истории', many: 'найдено # историй' },
    uk: { one: 'знайдено # історію', few: 'знайдено # історії', many: 'знайдено # історій' },
  },
  'search.aloneCount': {
    ru: { one: '# история', few: '# истории', many: '# историй' },
    uk: { one: '# історія', few: '# історії', many: '# історій' },
  },
  'defence.wait': {
    ru: { one: '# секунду', few: '# секунды', many: '# секунд' },
    uk: { one: '# секунду', few: '# секунди', many: '# секунд' },
  },
  'leaving.presses': {
    ru: { one: '# раз', few: '# раза', many: '# раз' },
    uk: { one: '# раз', few: '# рази', many: '# разів' },
  },
}

function flatten(tree: Tree, path = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )
}

/** Names of arguments and tags. The words of a plural's branch are never a lone word in braces, so they do not count. */
function argumentsOf(message: string): { values: string[]; tags: string[] } {
  const names = (pattern: RegExp) =>
    [...new Set([...message.matchAll(pattern)].map(([, name]) => name ?? ''))].toSorted()
  return { values: names(/\{(\w+)(?=[,}])/g), tags: names(/<(\w+)>/g) }
}

describe.each(OTHERS)('%s', (locale) => {
  const model = new Map(flatten(fr))
  const messages = new Map(flatten(FILES[locale]))

  it('has exactly the keys that French has', () => {
    expect([...messages.keys()].toSorted()).toEqual([...model.keys()].toSorted())
  })

  it('uses the same arguments and tags as French in every message', () => {
    for (const [key, message] of messages) {
      expect({ key, ...argumentsOf(message) }).toEqual({ key, ...argumentsOf(model.get(key) ?? '') })
    }
  })
})

describe.each(LOCALES)('%s', (locale) => {
  const messages = flatten(FILES[locale])
  const t = createMessages(locale)

  it('compiles in every message, for none, one, few and many', () => {
    for (const [key, message] of messages) {
      const { values, tags } = argumentsOf(message)
      for (const count of [0, 1, 2, 5, 21, 100]) {
        const given = {
          ...Object.fromEntries(values.map((name) => [name, name === 'count' || name === 'minutes' ? count : 'x'])),
          ...Object.fromEntries(tags.map((name) => [name, (words: unknown) => words])),
        }
        // The keys come from the file, so they are known to be right.
        const draw = t as unknown as { rich: (key: string, values: object) => unknown }
        expect(draw.rich(key, given), key).toBeTruthy()
      }
    }
  })

  it('has words for every code, state, place and theme', () => {
    for (const code of [...FIELD_ERROR_CODES, ...(Object.keys(ERROR_STATUS) as (keyof typeof ERROR_STATUS)[])]) {
      expect(t.has(`errors.${code}`), code).toBe(true)
    }
    for (const region of REGIONS) expect(t.has(`regions.${region}`), region).toBe(true)
    for (const season of SEASONS) expect(t.has(`seasons.${season}`), season).toBe(true)
    for (const theme of THEMES) expect(t.has(`themes.${theme}`), theme).toBe(true)
    // `created` is told as `awaiting_payment` is.
    for (const state of DONATION_STATES.filter((state) => state !== 'created')) {
      expect(t.has(`thanks.${state}.title`), state).toBe(true)
    }
    for (const state of SUBSCRIPTION_STATES.filter((state) => state !== 'created')) {
      expect(t.has(`monthly.state.${state}`), state).toBe(true)
    }
    for (const act of MANAGE_ACTS) expect(t.has(`monthly.done.${act}`), act).toBe(true)
    for (const currency of OFFERED_CURRENCIES) expect(t.has(`currencies.in.${currency}`), currency).toBe(true)
  })

  it('keeps its voice down and its marks typographic', () => {
    for (const [key, message] of messages) {
      expect(message, key).not.toMatch(/!/)
      expect(message, key).not.toMatch(/['"]|\.\.\./)
      expect(message, key).not.toMatch(/^\s|\s$| {2}/)
      expect(message, key).not.toMatch(/ [-–—] /)
    }
  })

  it('never promises that nobody can see who gave', () => {
    for (const [key, message] of messages) expect(message, key).not.toMatch(/anonym|аноним|анонім/i)
  })

  it('warns of what a payment shows in short sentences', () => {
    const notice = messages.filter(([key]) => /^donation\.safety\..*(?:text|card|place|family|intro)$/.test(key))
    const sentences = notice.flatMap(([, message]) => message.split(/(?<=\.)\s+/))
    const words = sentences.map((sentence) => sentence.split(/\s+/).length)
    expect(notice.length).toBeGreaterThanOrEqual(8)
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThanOrEqual(15)
  })
})

describe('typography', () => {
  it('puts French spaces before high punctuation and inside guillemets', () => {
    for (const [key, message] of flatten(fr)) {
      expect(message, key).not.toMatch(/[^\u202F][;?»]/)
      expect(message, key).not.toMatch(/«[^\u202F]/)
      expect(message, key).not.toMatch(/[^\u00A0]:(?!\/)/)
    }
  })

  it.each([
    ['ru', /[„“”‹›]/],
    ['uk', /[„“”‹›]/],
    ['de', /[«»”]/],
    ['en', /[«»„]/],
  ] as const)('quotes in %s as its readers do', (locale, foreign) => {
    for (const [key, message] of flatten(FILES[locale])) expect(message, key).not.toMatch(foreign)
  })
})

describe('plurals', () => {
  it.each(['ru', 'uk'] as const)('are tried in %s, all there are', (locale) => {
    const plural = flatten(FILES[locale]).filter(([, message]) => message.includes('plural,'))
    expect(plural.map(([key]) => key).toSorted()).toEqual(Object.keys(COUNTED).toSorted())
  })

  it.each(
    Object.entries(COUNTED).flatMap(([key, forms]) => [
      { key, locale: 'ru' as const, forms: forms.ru },
      { key, locale: 'uk' as const, forms: forms.uk },
    ]),
  )('$key follows the grammar of $locale', ({ key, locale, forms }) => {
    const t = createMessages(locale) as (key: string, values: object) => string
    for (const [count, form] of FORM_OF) {
      // To its end: "1 раз" is the beginning of "1 раза" too.
      const words = new RegExp(`${forms[form].replace('#', String(count))}(?!\\p{L})`, 'u')
      expect(t(key, { count, minutes: count, query: 'поезд' }), `${count}`).toMatch(words)
    }
  })

  it.each(['ru', 'uk'] as const)('say that there is none in words of their own (%s)', (locale) => {
    expect(createMessages(locale)('search.results', { count: 0, query: 'поезд' })).toMatch(/ні(?:чого)|ничего/)
  })
})

describe('createMessages', () => {
  it('throws rather than show a key or a hole to a reader', () => {
    const t = createMessages('fr') as (key: string) => string
    expect(() => t('nav.nothing')).toThrow('MISSING_MESSAGE')
    expect(() => t('titles.error')).toThrow('FORMATTING_ERROR')
  })
})
