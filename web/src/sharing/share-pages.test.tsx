import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CampaignPage } from '../campaign/CampaignPage.tsx'
import type { Story } from '../content/view-models.ts'
import { DonatePage } from '../donation/DonatePage.tsx'
import { ThanksPage } from '../donation/ThanksPage.tsx'
import { ErrorPage } from '../errors/ErrorPage.tsx'
import {
  sampleCampaign,
  sampleForm,
  sampleFrame,
  sampleOutcome,
  sampleStory,
  sampleTextPage,
  sampleSearches,
  sampleSummary,
} from '../layout/samples.ts'
import { PartnersPage } from '../partners/PartnersPage.tsx'
import { createMessages } from '../messages/messages.ts'
import { SearchPage } from '../search/SearchPage.tsx'
import { ALL_STORIES } from '@campaign/shared/stories/story-lists.ts'
import { countByList, StoryListPage } from '../story/StoryListPage.tsx'
import { StoryPage } from '../story/StoryPage.tsx'
import { TextPageView } from '../text-page/TextPageView.tsx'
import { KEEP_NO_COPY } from '../content/robots-of-story.ts'

type Json = string | number | boolean | Json[] | { [name: string]: Json }

/**
 * What schema.org lets each type that we use have (version 29), and of which kind: a type of its own, a reference to a
 * thing, or a plain value. Checked in, for a test must not ask another host.
 */
const THING = {
  name: 'Text',
  url: 'URL',
  description: 'Text',
  identifier: 'Text',
  image: 'URL',
  potentialAction: 'Thing',
}
const WORK = {
  ...THING,
  headline: 'Text',
  inLanguage: 'Text',
  isAccessibleForFree: 'Boolean',
  author: 'Thing',
  publisher: 'Thing',
  genre: 'Text',
  keywords: 'Text',
  temporalCoverage: 'Text',
  contentLocation: 'Thing',
}
const SHAPES: Record<string, { has: Record<string, string>; needs: string[] }> = {
  NGO: { has: { ...THING, address: 'Text', email: 'Text' }, needs: ['@id', 'name', 'url'] },
  WebSite: { has: WORK, needs: ['name', 'url', 'publisher'] },
  WebPage: { has: WORK, needs: ['name', 'url', 'inLanguage'] },
  AboutPage: { has: WORK, needs: ['name', 'url', 'inLanguage'] },
  CollectionPage: { has: WORK, needs: ['name', 'url', 'inLanguage'] },
  Article: { has: WORK, needs: ['headline', 'image', 'author', 'publisher', 'inLanguage', 'isAccessibleForFree'] },
  Place: { has: THING, needs: ['name'] },
  BreadcrumbList: { has: { ...THING, itemListElement: 'Things' }, needs: ['itemListElement'] },
  ListItem: { has: { ...THING, position: 'Integer', item: 'URL' }, needs: ['position', 'name', 'item'] },
  DonateAction: { has: { ...THING, recipient: 'Thing', target: 'Thing' }, needs: ['recipient', 'target'] },
  EntryPoint: { has: { ...THING, urlTemplate: 'URL' }, needs: ['urlTemplate'] },
}

function faultsOf(thing: Json, path = 'thing'): string[] {
  if (typeof thing !== 'object' || Array.isArray(thing)) return [`${path} is no thing`]
  const keys = Object.keys(thing)
  if (keys.length === 1 && typeof thing['@id'] === 'string') return []
  const type = thing['@type']
  const shape = typeof type === 'string' ? SHAPES[type] : undefined
  if (typeof type !== 'string' || !shape) return [`${path} is of an unknown type`]
  return [
    ...shape.needs.filter((name) => !keys.includes(name)).map((name) => `${path} (${type}) lacks ${name}`),
    ...keys
      .filter((name) => !name.startsWith('@'))
      .flatMap((name) => faultsOfValue(thing[name] ?? '', shape.has[name], `${path}.${name}`)),
  ]
}

function faultsOfValue(value: Json, kind: string | undefined, path: string): string[] {
  const isOf: Record<string, () => boolean> = {
    Text: () => typeof value === 'string' && value.trim() !== '',
    URL: () => typeof value === 'string' && URL.canParse(value),
    Boolean: () => typeof value === 'boolean',
    Integer: () => Number.isInteger(value),
  }
  if (kind === 'Thing') return faultsOf(value, path)
  if (kind === 'Things')
    return Array.isArray(value) ? value.flatMap((one) => faultsOf(one, path)) : [`${path}: no list`]
  return isOf[kind ?? '']?.() ? [] : [`${path} may not be ${JSON.stringify(value)}`]
}

const RISKY: Partial<Story> = { robots: KEEP_NO_COPY }

/** Every page that is everybody's, drawn for a reader of `locale`. */
function draw(locale: Locale, story: Partial<Story> = {}): Record<string, string> {
  const page = { frame: sampleFrame(locale), t: createMessages(locale) }
  const stories = [sampleSummary()]
  return Object.fromEntries(
    Object.entries({
      campaign: <CampaignPage {...page} campaign={sampleCampaign()} stories={[]} progress={null} />,
      stories: (
        <StoryListPage
          {...page}
          list={ALL_STORIES}
          stories={stories}
          page={1}
          pages={1}
          counts={countByList(stories)}
        />
      ),
      story: <StoryPage {...page} story={sampleStory(story)} />,
      text: <TextPageView {...page} page={sampleTextPage()} />,
      donate: <DonatePage {...page} bankAccount={null} campaign={sampleCampaign()} form={sampleForm()} />,
      partners: <PartnersPage {...page} />,
    }).map(([name, view]) => [name, renderToStaticMarkup(view)]),
  )
}

const dataOf = (html: string): Json[] => {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return (JSON.parse(json) as { '@graph'?: Json[] })['@graph'] ?? []
}
const metaOf = (html: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)"/>`).exec(html)?.[1] ?? null

describe.each(LOCALES)('a link to a page in %s', (locale) => {
  const pages = Object.entries(draw(locale))

  it('says what it leads to, with an image of that language, and where the page really is', () => {
    for (const [name, html] of pages) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
      expect([name, metaOf(html, 'og:url')]).toEqual([name, canonical])
      for (const property of ['og:title', 'og:description', 'og:site_name', 'og:type', 'og:locale', 'og:image:alt'])
        expect([name, property, metaOf(html, property)]).toEqual([name, property, expect.stringMatching(/.{3}/)])
      expect(metaOf(html, 'og:image')).toMatch(
        /^https:\/\/site\.example\/share\/(?:fr|en|ru|uk|de)\/[\w-]+\.[\w-]{16}\.png$/,
      )
      expect(html.match(/name="twitter:/g)).toHaveLength(1)
    }
    // The samples are written in French: its image and its words are what a link to a stand-in shows.
    expect(metaOf(pages.find(([name]) => name === 'story')?.[1] ?? '', 'og:locale')).toBe('fr_FR')
  })

  it('has data that schema.org allows', () => {
    for (const [name, html] of [...pages, ...Object.entries(draw(locale, RISKY))]) {
      const things = dataOf(html)
      expect(things.length, name).toBeGreaterThan(0)
      expect(
        things.flatMap((thing) => faultsOf(thing)),
        name,
      ).toEqual([])
    }
  })
})

it('data that schema.org does not allow would be seen', () => {
  const [article] = dataOf(draw('fr')['story'] ?? '')
  const { image: _image, ...without } = article as { [name: string]: Json }
  expect(faultsOf(without)).toEqual(['thing (Article) lacks image'])
  expect(faultsOf({ ...without, image: 'x', hedline: 'y' })).toHaveLength(2)
  expect(faultsOf({ '@type': 'Persom' })).toHaveLength(1)
})

describe('a story', () => {
  it('has nobody as its author but the association, and tells of no day', () => {
    const html = draw('fr')['story'] ?? ''
    const article = JSON.stringify(dataOf(html))
    expect(article).not.toContain('"Person"')
    expect(article).not.toContain('Matveï')
    expect(article).not.toMatch(/date(?:Published|Modified|Created)|\d{4}-\d{2}/)
    expect(html).not.toMatch(/article:(?:published|modified)_time/)
    expect(dataOf(html)[0]).toMatchObject({
      author: { '@type': 'NGO', name: 'Association' },
      isAccessibleForFree: true,
    })
  })

  it('of high risk gives its title and nothing else: no summary, no place, no pseudonym, no image with words of it', () => {
    const html = draw('fr', RISKY)['story'] ?? ''
    const head = html.slice(html.indexOf('og:type'), html.indexOf('</head>'))
    expect(head).toContain('Le train de six heures')
    expect(head).not.toMatch(/Il avait rangé|Matveï|Caucase|2023/)
    expect(metaOf(html, 'og:image:alt')).not.toContain('train')
    // The control: of a story whose risk is ordinary, all of it is there.
    const open = draw('fr')['story'] ?? ''
    expect(open.slice(open.indexOf('og:type'), open.indexOf('</head>'))).toMatch(/Il avait rangé[^]*Caucase/)
  })

  it('with a neutral title leaves nothing else of it in a tab, a preview, an image or a message', () => {
    const html = draw('fr', { neutralTitle: 'Une lettre d’hiver' })['story'] ?? ''
    const [head = '', body = ''] = html.split('</head>')
    expect(/<title>([^<]*)/.exec(head)?.[1]).toMatch(/^Une lettre d’hiver/)
    for (const property of ['og:title', 'og:image:alt']) expect(metaOf(html, property)).toContain('Une lettre d’hiver')
    expect(head).not.toMatch(/Le train|Il avait rangé|Matveï|Caucase|2023/)
    expect(/href="https:\/\/t\.me[^"]*"/.exec(body)?.[0]).toContain(encodeURIComponent('Une lettre d’hiver'))
    expect(body.match(/href="[^"]*Le%20train[^"]*"/g)).toBeNull()
    // On its page it is called as it is.
    expect(body).toMatch(/<h1[^>]*>Le train de six heures</)
    // The control: without one, all of it is there.
    expect((draw('fr')['story'] ?? '').split('</head>')[0]).toMatch(/<title>Le train[^]*Il avait rangé/)
  })

  it('cannot end the data it is written in', () => {
    const title = '</script><script>alert(1)</script><!-- & "'
    const html = draw('fr', { title })['story'] ?? ''
    // It and the quick exit's.
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(dataOf(html)[0]).toMatchObject({ headline: title })
  })
})

it('pages that are one reader’s, or a mistake, say nothing to who shares a link to them', () => {
  const page = { frame: sampleFrame('fr'), t: createMessages('fr') }
  const views = {
    thanks: <ThanksPage {...page} outcome={sampleOutcome()} campaign={sampleCampaign()} manageUrl={null} />,
    search: <SearchPage {...page} query="x" search={sampleSearches.found} browsable={{ themes: [], regions: [] }} />,
    unfound: <ErrorPage {...page} status={404} />,
    refused: (
      <DonatePage
        {...page}
        bankAccount={null}
        campaign={sampleCampaign()}
        form={sampleForm({ refusal: 'payment_provider_unavailable' })}
      />
    ),
  }
  for (const [name, view] of Object.entries(views))
    expect(renderToStaticMarkup(view), name).not.toMatch(/og:|ld\+json|twitter:/)
})
