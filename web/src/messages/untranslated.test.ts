import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { drawAllPages } from '../layout/draw-all-pages.tsx'
import { sampleBankAccount } from '../layout/samples.ts'
import { findForeignWords } from '../testing/find-foreign-words.ts'
import { readOwnWords } from '../testing/read-own-words.ts'
import de from './de.json'
import en from './en.json'
import fr from './fr.json'
import ru from './ru.json'
import uk from './uk.json'

type Tree = { [key: string]: string | Tree }

const FILES: Record<Locale, Tree> = { fr, en, ru, uk, de }

/** Messages that are the same in two languages because the two say it alike: the only ones that may be. */
const SAME: Record<string, { why: string; in: readonly Locale[]; alsoIn?: readonly Locale[] }> = {
  'titles.page': { why: 'a dash and no word', in: ['fr', 'en', 'de'], alsoIn: ['ru', 'uk'] },
  'donation.safety.stripe.title': { why: 'a name', in: LOCALES },
  'donation.transfer.iban': { why: 'a name', in: LOCALES },
  'donation.transfer.bic': { why: 'a name', in: LOCALES },
  'sharing.telegram': { why: 'a name', in: LOCALES },
  'sharing.whatsapp': { why: 'a name', in: LOCALES },
  'nav.main': { why: 'the same word', in: ['fr', 'en', 'de'] },
  'campaign.questions.title': { why: 'the same word', in: ['fr', 'en'] },
  'regions.balkans': { why: 'the same name', in: ['fr', 'en'] },
  'story.index.titlePage': { why: 'the same word', in: ['fr', 'en'] },
  'story.readingTime': { why: 'the same word', in: ['fr', 'en'] },
  'text.notes': { why: 'the same word', in: ['fr', 'en'] },
  'text.note': { why: 'the same word', in: ['fr', 'en'] },
  'sharing.mail': { why: 'the same word', in: ['fr', 'en'] },
  'seasons.winter': { why: 'the same word', in: ['en', 'de'] },
  'notices.partFallback': { why: 'the same word', in: ['en', 'de'], alsoIn: ['ru', 'uk'] },
  'donation.frequency.once.title': { why: 'the same words', in: ['ru', 'uk'] },
  'donation.amount.once': { why: 'the same words', in: ['ru', 'uk'] },
  'donation.safety.bank.title': { why: 'the same words', in: ['ru', 'uk'] },
  'donation.total.once': { why: 'the same words', in: ['ru', 'uk'] },
  'spending.total': { why: 'the same word', in: ['fr', 'en'] },
  'spending.parts.q1': { why: 'the same words', in: ['ru', 'uk'] },
  'spending.parts.q2': { why: 'the same words', in: ['ru', 'uk'] },
  'spending.parts.q3': { why: 'the same words', in: ['ru', 'uk'] },
  'spending.parts.q4': { why: 'the same words', in: ['ru', 'uk'] },
  'partners.button.title': { why: 'the same word', in: ['ru', 'uk'] },
  'partners.poster.heading': { why: 'the same word', in: ['ru', 'uk'] },
  'partners.poster.title': { why: 'the same word', in: ['ru', 'uk'] },
}

/** The association of the samples, how it is registered and where, its partners and its account, and what was searched for. */
const SAMPLE_NAMES = [
  ...['Association', 'W000000000', '1 rue', '75000 Paris', 'Get Lost', 'Sans site', 'route', '«x»'],
  ...Object.values(sampleBankAccount()),
]

function flatten(tree: Tree, path = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )
}

/** Messages that two languages have alike, without a reason on the list. */
function findAlike(files: Record<Locale, Tree>): string[] {
  const said = new Map<string, Locale[]>()
  for (const locale of LOCALES)
    for (const [key, message] of flatten(files[locale]))
      said.set(`${key}\n${message}`, [...(said.get(`${key}\n${message}`) ?? []), locale])
  return [...said].flatMap(([at, locales]) => {
    const [key = '', message] = at.split('\n')
    const { in: some = [], alsoIn: others = [] } = SAME[key] ?? {}
    const mayBe = [some, others].some((known) => locales.every((locale) => known.includes(locale)))
    if (locales.length < 2 || mayBe) return []
    return [`${key} (${locales.join(', ')}): ${message}`]
  })
}

describe('a message', () => {
  it('is the same in no two languages but where both say it alike', () => {
    expect(findAlike(FILES)).toEqual([])
  })

  it('is on the list of those only while it is so', () => {
    const said = (locale: Locale, key: string) => new Map(flatten(FILES[locale])).get(key)
    for (const [key, { in: some, alsoIn: others = [] }] of Object.entries(SAME))
      for (const known of [some, others])
        expect(new Set(known.map((locale) => said(locale, key))).size, key).toBeLessThanOrEqual(1)
  })

  it('is the control: one that was left in French is found', () => {
    const left = { ...FILES, de: { ...de, nav: { ...de.nav, search: fr.nav.search } } }
    expect(findAlike(left)).toEqual([`nav.search (fr, de): ${fr.nav.search}`])
  })

  it.each(LOCALES)('has no letter that %s does not have, but in names', (locale) => {
    for (const [key, message] of flatten(FILES[locale])) {
      // Names of values and branches, which nobody reads.
      const read = message.replaceAll(/<\/?\w+>|\{\w+\}|\{\w+, plural,|(?:=\d+|\b\w+) (?=\{)/g, ' ')
      expect(findForeignWords(read, locale), key).toEqual([])
    }
  })
})

describe.each(LOCALES)('every page in %s', (locale) => {
  // What is found is in the language of the page, but not in the samples, which have one language.
  const pages = Object.entries(drawAllPages(locale)).filter(([name]) => name !== 'search, found')

  it('says nothing in the letters of another language, but names and what it marks as such, and ends no sentence twice', () => {
    for (const [name, html] of pages) {
      const words = readOwnWords(parseHTML(html).document, locale)
      expect(words.length, name).toBeGreaterThan(10)
      expect(findForeignWords(words.join('\n'), locale, SAMPLE_NAMES), name).toEqual([])
      // An abbreviation at the end of a sentence, or two sentences put together.
      expect(
        words.filter((said) => /\.\.|\s[.,]/.test(said)),
        name,
      ).toEqual([])
    }
  })
})

describe('the control', () => {
  const page = (words: string) => parseHTML(`<!doctype html><html lang="ru"><body>${words}</body></html>`).document
  const foreignIn = (words: string) => findForeignWords(readOwnWords(page(words), 'ru').join('\n'), 'ru')

  it.each([
    ['<p>Отправить maintenant</p>', ['maintenant']],
    ['<button aria-label="Fermer">×</button>', ['Fermer']],
    ['<img alt="Une route">', ['Une', 'route']],
    ['<p>Підтримати</p>', ['Підтримати']],
    ['<p lang="fr">Un texte</p><p>Через Stripe, +5 EUR, contact@site.example</p>', []],
    ['<p lang="fr">Un texte <span lang="ru">и donner</span></p>', ['donner']],
  ])('in %s finds %j', (words, found) => {
    expect(foreignIn(words)).toEqual(found)
  })
})
