import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { sampleCampaign } from './campaign/campaign.ts'
import { samplePages, sampleStories } from './contents.ts'
import { samplePictures } from './pictures.ts'
import { sampleSpending, sampleWords } from './spending/sample-spending.ts'
import { plainText, type LexicalNode } from './rich-text.ts'

export type SeededText = {
  kind: 'campaign' | 'story' | 'page' | 'picture' | 'spending'
  locale: Locale
  /** Everything a reader sees of it, one line a block. */
  words: string
}

/** Every sample text in every language it has, for the checks that hold for all of them. */
export function allTexts(): SeededText[] {
  return LOCALES.flatMap(textsIn).filter(({ words }) => words !== '')
}

function textsIn(locale: Locale): SeededText[] {
  const stories = sampleStories.map(({ texts }) => text('story', locale, texts[locale]))
  const pages = samplePages.map(({ texts }) => text('page', locale, texts[locale]))
  const pictures = Object.values(samplePictures).map(({ alt }) => text('picture', locale, alt[locale]))
  const spending = sampleSpending.map(({ lines }) =>
    text(
      'spending',
      locale,
      lines.map(({ purpose }) => sampleWords[purpose][locale]),
    ),
  )
  return [...stories, ...pages, ...pictures, ...spending, text('campaign', locale, sampleCampaign.texts[locale])]
}

function text(kind: SeededText['kind'], locale: Locale, value: unknown): SeededText {
  return { kind, locale, words: wordsIn(value) }
}

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if (isNode(value)) return plainText([value])
  return Object.values(value).map(wordsIn).join('\n')
}

function isNode(value: object): value is LexicalNode {
  return 'version' in value && 'type' in value
}
