import { GIVING_STATES, PAGE_KINDS } from '@campaign/shared/content/published.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { pageBlocks } from '../writing/blocks/text-blocks.ts'
import { findRichTextFault } from '../writing/find-rich-text-fault.ts'
import { sampleCampaign } from './campaign/campaign.ts'
import { samplePages, sampleStories } from './contents.ts'
import { placePictures, plainText, richText, type LexicalNode } from './rich-text.ts'

const COMPLETE: Locale[] = ['fr', 'en', 'ru']
const PARTIAL: Locale[] = ['uk', 'de']

const SAMPLE_WORDS: Record<Locale, string> = {
  fr: 'Récit d’exemple',
  en: 'Sample story',
  ru: 'Пример рассказа',
  uk: 'Приклад розповіді',
  de: 'Beispielgeschichte',
}

describe('the sample stories', () => {
  it.each(versionsOfStories())('say in their first line that they are invented (%s, %s)', (_, locale, { body }) => {
    expect(plainText(body.slice(0, 1))).toContain(SAMPLE_WORDS[locale])
  })

  it.each(sampleStories.map(({ texts }) => [texts.fr?.title, texts.fr?.body ?? []] as const))(
    'take a few minutes to read (%s)',
    (_, body) => {
      const words = plainText(body).split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(600)
      expect(words).toBeLessThanOrEqual(950)
    },
  )

  it.each(versionsOfStories())(
    'are translated paragraph by paragraph (%s, %s)',
    (_title, _locale, { body, original }) => {
      expect(shapeOf(body)).toEqual(shapeOf(original))
    },
  )

  it.each(versionsOfStories())('quote their own text (%s, %s)', (_title, _locale, { body, pullQuote }) => {
    expect(plainText(body)).toContain(pullQuote)
  })

  it.each(versionsOfStories())('pull another sentence than the one set apart (%s, %s)', (_title, _locale, version) => {
    const apart = version.body.filter(isSetApart)
    expect(apart).toHaveLength(1)
    expect(plainText(apart)).not.toContain(version.pullQuote)
  })
})

describe('the sample campaign', () => {
  it.each(LOCALES)('has every item of its lists in %s', (locale) => {
    const { facts, partnerRoles, presets, questions, uses } = sampleCampaign.texts[locale]
    expect(facts).toHaveLength(sampleCampaign.facts.length)
    expect(partnerRoles).toHaveLength(sampleCampaign.partners.length)
    expect(presets).toHaveLength(sampleCampaign.presets.length)
    expect(questions).toHaveLength(sampleCampaign.texts.fr.questions.length)
    expect(uses).toHaveLength(sampleCampaign.texts.fr.uses.length)
  })

  it.each(LOCALES)('shows a figure for the same facts in %s', (locale) => {
    const withFigure = (of: Locale) => sampleCampaign.texts[of].facts.map(({ figure }) => figure !== undefined)
    expect(withFigure(locale)).toEqual(withFigure('fr'))
  })

  it.each(LOCALES)('gives the same numbers in %s', (locale) => {
    const numbersOf = (of: Locale) =>
      sampleCampaign.texts[of].facts.map(({ figure }) => (figure ?? '').replaceAll(/[^\d]/g, ''))
    expect(numbersOf(locale)).toEqual(numbersOf('fr'))
  })

  it.each(LOCALES)('introduces itself in three sentences in %s', (locale) => {
    const sentences = plainText(sampleCampaign.texts[locale].introduction).match(/[.](?:\s|$)/g)
    expect(sentences).toHaveLength(3)
  })

  it('names its sources with an address over TLS and dates each fact', () => {
    for (const { sourceUrl, asOf } of sampleCampaign.facts) {
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      if (sourceUrl !== undefined) expect(new URL(sourceUrl).protocol).toBe('https:')
    }
  })

  it('offers amounts that rise, in whole euros, below its goal', () => {
    const { goal, presets } = sampleCampaign
    expect(presets).toEqual(presets.toSorted((a, b) => a - b))
    expect(presets.every((amount) => Number.isInteger(amount / 100) && amount < goal)).toBe(true)
    expect(GIVING_STATES).toContain('open')
  })
})

describe('the languages of the samples', () => {
  it.each(COMPLETE)('are complete in %s', (locale) => {
    expect(sampleStories.every(({ texts }) => texts[locale])).toBe(true)
    expect(samplePages.every(({ texts }) => texts[locale])).toBe(true)
  })

  it.each(PARTIAL)('lack a story and a page in %s, so that what then happens can be seen', (locale) => {
    expect(sampleStories.map(({ texts }) => texts[locale] === undefined)).toContain(true)
    expect(samplePages.map(({ texts }) => texts[locale] === undefined)).toContain(true)
    expect(sampleStories.map(({ texts }) => texts[locale] !== undefined)).toContain(true)
  })

  it('have each of the pages that the footer names', () => {
    expect(samplePages.map(({ kind }) => kind)).toEqual(PAGE_KINDS.filter((kind) => kind !== 'other'))
  })
})

describe('the sample texts', () => {
  it('are made of what the editor of the newsroom knows', () => {
    const bodies = [
      ...sampleStories.flatMap(({ texts }) => Object.values(texts).map(({ body }) => body)),
      ...samplePages.flatMap(({ texts }) => Object.values(texts).map(({ body }) => body)),
      ...Object.values(sampleCampaign.texts).flatMap(({ introduction, thanks }) => [introduction, thanks]),
    ]
    expect(bodies.length).toBeGreaterThan(30)
    const id = '3f0e9f0a-5b1c-4a53-9d2e-1f2a3b4c5d6e'
    const ids = { road: id, window: id, sea: id }
    expect(bodies.map((body) => findRichTextFault(richText(placePictures(body, ids)), pageBlocks))).toEqual(
      bodies.map(() => null),
    )
  })
})

type StoryVersion = { body: LexicalNode[]; original: LexicalNode[]; pullQuote: string }

function versionsOfStories(): [title: string, locale: Locale, version: StoryVersion][] {
  return sampleStories.flatMap(({ texts }) =>
    LOCALES.flatMap((locale): [string, Locale, StoryVersion][] => {
      const text = texts[locale]
      return text ? [[text.title, locale, { ...text, original: texts.fr?.body ?? [] }]] : []
    }),
  )
}

function isSetApart({ type, fields }: LexicalNode): boolean {
  return type === 'quote' || (fields as { blockType?: string } | undefined)?.blockType === 'attributedQuote'
}

function shapeOf(blocks: LexicalNode[]): string[] {
  return blocks.map(({ type, children }) => (type === 'list' ? `list of ${(children as unknown[]).length}` : type))
}
