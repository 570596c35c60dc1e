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
import { createMessages, type Translator } from './messages.ts'
import ru from './ru.json'
import uk from './uk.json'

type Tree = { [key: string]: string | Tree }

const FILES: Record<Locale, Tree> = { fr, en, ru, uk, de }
const OTHERS = LOCALES.filter((locale) => locale !== 'fr')

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
  const minutes = (t: Translator) =>
    [1, 2, 5, 11, 21, 22, 25].map((count) => t('story.readingTime', { minutes: count }))

  it('follow Russian', () => {
    const words = ['1 минута', '2 минуты', '5 минут', '11 минут', '21 минута', '22 минуты', '25 минут']
    expect(minutes(createMessages('ru'))).toEqual(words)
  })

  it('follow Ukrainian', () => {
    const words = ['1 хвилина', '2 хвилини', '5 хвилин', '11 хвилин', '21 хвилина', '22 хвилини', '25 хвилин']
    expect(minutes(createMessages('uk'))).toEqual(words)
  })

  it('let the verb agree in a Russian search', () => {
    const found = (count: number) => createMessages('ru')('search.results', { count, query: 'поезд' })
    expect(found(0)).toBe('По запросу «поезд» ничего не найдено')
    expect(found(1)).toBe('По запросу «поезд» найдена 1 история')
    expect(found(3)).toBe('По запросу «поезд» найдены 3 истории')
    expect(found(11)).toBe('По запросу «поезд» найдено 11 историй')
  })
})

describe('createMessages', () => {
  it('throws rather than show a key or a hole to a reader', () => {
    const t = createMessages('fr') as (key: string) => string
    expect(() => t('nav.nothing')).toThrow('MISSING_MESSAGE')
    expect(() => t('titles.error')).toThrow('FORMATTING_ERROR')
  })
})
