import type { Page } from '@playwright/test'
import { bestLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PublishedAddresses } from '@campaign/shared/content/published.ts'
import type { Preparation } from './run.ts'
import { Donor } from '../giving/donor.ts'
import { KeyHolder } from '../giving/key-holder.ts'

export type PageKind = { name: string; visit: (page: Page, locale: Locale) => Promise<void> }

/** A theme of the sample stories, and words that stand in every text. */
const FLIGHT: Record<Locale, string> = { fr: 'Fuite', en: 'Flight', ru: 'Побег', uk: 'Втеча', de: 'Flucht' }
const COMMON: Record<Locale, string> = { fr: 'le la', en: 'the of', ru: 'и на', uk: 'і на', de: 'der und' }

/** A word of the sample stories, with a letter that is wrong. */
const MISSPELT: Record<Locale, string> = { fr: 'valisse', en: 'suitcaze', ru: 'чемадан', uk: 'автобуз', de: 'Koffär' }

export type Passing = {
  /** Slug of a story that was public and no longer is. */
  taken: string
  /** Address of a site that has never heard from a CMS. */
  lonely: string
}

/** One page of every kind there is, in every state that looks different. */
export function pageKinds({ contents, tokens, monthlyKey }: Preparation, { taken, lonely }: Passing): PageKind[] {
  const at = (name: string, pathIn: (locale: Locale) => string): PageKind => ({
    name,
    visit: async (page, locale) => void (await page.goto(pathIn(locale))),
  })
  return [
    at('campaign', (locale) => `/${locale}`),
    at('stories', (locale) => `/${locale}/stories`),
    at('stories of a theme', (locale) => `/${locale}/stories/themes/flight`),
    at('stories of a region without any', (locale) => `/${locale}/stories/regions/balkans`),
    // With and without a cover, a warning, notes and a figure; for each language one that is missing in it.
    ...contents.stories.map((story, index) =>
      at(`story ${index + 1}`, (locale) => addressIn('stories', story.addresses, locale)),
    ),
    ...contents.pages.map((page) => at(`page ${page.kind}`, (locale) => addressIn('pages', page.addresses, locale))),
    at('partners', (locale) => `/${locale}/partners`),
    at('search', (locale) => `/${locale}/search`),
    at('search with results', (locale) => `/${locale}/search?q=${encodeURIComponent(FLIGHT[locale])}`),
    at('search of common words', (locale) => `/${locale}/search?q=${encodeURIComponent(COMMON[locale])}`),
    at('search of a misspelt word', (locale) => `/${locale}/search?q=${encodeURIComponent(MISSPELT[locale])}`),
    at('search without a word', (locale) => `/${locale}/search?q=%2B%2B`),
    at('search without results', (locale) => `/${locale}/search?q=xyzzyx`),
    at('donation form', (locale) => `/${locale}/donate?amount=50`),
    at('donation form, monthly', (locale) => `/${locale}/donate?frequency=monthly&amount=10`),
    at('donation form in francs', (locale) => `/${locale}/donate?currency=CHF`),
    { name: 'donation form with every error', visit: sendNothing },
    { name: 'donation form with an error', visit: (page, locale) => sendWrong(page, locale, 'abc') },
    { name: 'donation form with two readings', visit: (page, locale) => sendWrong(page, locale, '1,234') },
    at('thanks', (locale) => `/${locale}/thanks/${tokens.succeeded}`),
    at('thanks, on its way', (locale) => `/${locale}/thanks/${tokens.processing}`),
    at('thanks, monthly', (locale) => `/${locale}/thanks/${tokens.monthly}`),
    at('thanks, refused card', (locale) => `/${locale}/thanks/${tokens.refusedCard}`),
    at('monthly gift', (locale) => `/${locale}/monthly/${monthlyKey}`),
    { name: 'monthly gift with an error', visit: (page, locale) => sendWrongMonthly(page, locale, monthlyKey) },
    at('monthly gift, to be ended', (locale) => `/${locale}/monthly/${monthlyKey}?step=end`),
    at('monthly gift, unknown', (locale) => `/${locale}/monthly/${'x'.repeat(48)}`),
    at('not found', (locale) => `/${locale}/nowhere`),
    at('taken down', (locale) => `/${locale}/stories/${taken}`),
    at('not available', (locale) => `${lonely}/${locale}`),
  ]
}

async function sendWrong(page: Page, locale: Locale, amount: string): Promise<void> {
  const donor = new Donor(page, locale)
  await donor.openForm()
  await donor.typeAmount(amount)
  await donor.sendButton.click()
  await page.getByRole('alert').waitFor()
}

async function sendNothing(page: Page, locale: Locale): Promise<void> {
  const donor = new Donor(page, locale)
  await page.goto(`/${locale}/donate`)
  await donor.sendButton.click()
  await page.getByRole('alert').waitFor()
}

async function sendWrongMonthly(page: Page, locale: Locale, key: string): Promise<void> {
  const holder = new KeyHolder(page, locale)
  await page.goto(`/${locale}/monthly/${key}`)
  await holder.newAmount.fill('abc')
  await holder.button('change_amount').click()
  await page.getByRole('alert').waitFor()
}

function addressIn(collection: 'stories' | 'pages', addresses: PublishedAddresses, locale: Locale): string {
  const shown = bestLocale(
    locale,
    LOCALES.filter((other) => addresses[other] !== undefined),
  )
  return `/${locale}/${collection}/${shown === undefined ? '' : addresses[shown]?.slug}`
}
