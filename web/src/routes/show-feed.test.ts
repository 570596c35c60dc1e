import { DOMParser, type Element } from '@xmldom/xmldom'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import type { ListedStory } from '../content/map-story.ts'
import type { Snapshot } from '../content/snapshot.ts'
import { showFeed } from './show-feed.ts'
import type { Visit } from './visit.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
const SITE = 'https://don.example.org'
const IDS = ['8a1c1f6e-5a55-4a52-9a8a-2f1f6f0b7d11', '11111111-2222-4333-8444-555555555555'] as const

function listed(id: string, lang: Locale, changes: Partial<ListedStory> = {}): ListedStory {
  return {
    id,
    lang,
    slug: `slug-${lang}`,
    title: 'Tom & «\u202fJerry\u202f» <b>\u0000',
    standfirst: 'Он ушёл ]]> & вернулся.',
    pseudonym: 'Илья',
    region: 'balkans',
    season: 'autumn',
    year: 2023,
    themes: ['flight'],
    isSample: true,
    robots: null,
    neutralTitle: null,
    cover: null,
    ...changes,
  }
}

async function feedIn(locale: Locale, stories: ListedStory[], siteUrl = SITE): Promise<string> {
  const addressesOf = (_collection: string, id: string) =>
    Object.fromEntries(stories.filter((one) => one.id === id).map(({ lang, slug, title }) => [lang, { slug, title }]))
  const listedStories = [...new Set(stories.map(({ id }) => id))].map((id) => ({ id, addresses: addressesOf('', id) }))
  const snapshot = {
    contents: { stories: listedStories },
    addressesOf,
    association: () => Promise.resolve({ name: 'Tom & Co', address: null, registration: null, contactEmail: null }),
    stories: (lang: Locale) =>
      Promise.resolve(new Map(stories.filter((one) => one.lang === lang).map((one) => [one.id, one]))),
  } as unknown as Snapshot
  const answer = await showFeed({ siteUrl, locale, snapshot } as unknown as Visit)
  return answer.kind === 'document' ? String(answer.body) : ''
}

/** Throws where it is not well formed. */
function parse(xml: string): Element {
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(xml, 'application/xml').documentElement
  if (!root) throw new Error('nothing is in it')
  return root
}

const children = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  )
const textOf = (parent: Element, name: string) => children(parent, name)[0]?.textContent ?? null

/** What RFC 4287 asks of a feed and of an entry (4.1.1, 4.1.2), as sentences; none where it is all kept. */
function faultsOf(feed: Element): string[] {
  const faults: string[] = []
  const ask = (isKept: boolean, fault: string) => {
    if (!isKept) faults.push(fault)
  }
  const entries = children(feed, 'entry')
  ask(feed.localName === 'feed' && feed.namespaceURI === ATOM, 'the root is atom:feed')
  for (const part of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) ask(children(part, name).length === 1, `exactly one ${name}`)
    ask(/^(?:urn:uuid:[0-9a-f-]{36}|tag:\S+|https?:\S+)$/.test(textOf(part, 'id') ?? ''), 'an id is an IRI')
    ask(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(textOf(part, 'updated') ?? ''), 'updated is of RFC 3339')
    ask(children(part, 'author').length > 0 || children(feed, 'author').length > 0, 'an author')
    const links = children(part, 'link')
    const kinds = links.map((link) => ['rel', 'type', 'hreflang'].map((name) => link.getAttribute(name)).join(' '))
    ask(new Set(kinds).size === kinds.length, 'no two links of one kind')
    for (const link of links) ask(URL.canParse(link.getAttribute('href') ?? ''), 'a link is a whole address')
  }
  for (const author of children(feed, 'author')) ask(Boolean(textOf(author, 'name')), 'an author has a name')
  ask(feed.getAttribute('xml:lang') !== null, 'the language is said')
  ask(linkOf(feed, 'self') !== undefined, 'a feed says where it is')
  for (const entry of entries)
    ask(linkOf(entry, 'alternate') !== undefined, 'an entry without content has an alternate')
  const ids = [feed, ...entries].map((part) => textOf(part, 'id'))
  ask(new Set(ids).size === ids.length, 'no two of one id')
  return faults
}

const linkOf = (part: Element, rel: string) =>
  children(part, 'link')
    .find((link) => link.getAttribute('rel') === rel)
    ?.getAttribute('href')

describe('the feed of each language', () => {
  it.each(LOCALES)('keeps the rules of Atom in %s, with stories and without', async (locale) => {
    const stories = [listed(IDS[0], locale), listed(IDS[1], locale, { robots: 'noarchive' })]
    expect(faultsOf(parse(await feedIn(locale, stories)))).toEqual([])
    expect(faultsOf(parse(await feedIn(locale, [])))).toEqual([])
  })

  it('would be found out: no id, a day that is none, two of one id', async () => {
    const feed = await feedIn('fr', [listed(IDS[0], 'fr'), listed(IDS[1], 'fr')])
    expect(faultsOf(parse(feed.replace(/<id>.*?<\/id>/, '')))).toContain('exactly one id')
    expect(faultsOf(parse(feed.replace(/<updated>.*?<\/updated>/, '<updated>2023</updated>')))).toHaveLength(1)
    const [first] = feed.match(/(?<=<entry>\s*)<id>.*?<\/id>/) ?? ['']
    expect(faultsOf(parse(feed.replaceAll(/(?<=<entry>\s*)<id>.*?<\/id>/g, first)))).toContain('no two of one id')
    expect(() => parse(feed.replace('</entry>', ''))).toThrow('fatalError')
  })

  it('says what the texts say, whatever signs are in them', async () => {
    const [entry] = children(parse(await feedIn('ru', [listed(IDS[0], 'ru')])), 'entry')
    expect(entry && textOf(entry, 'title')).toBe('Tom & «\u202fJerry\u202f» <b>')
    expect(entry && textOf(entry, 'summary')).toBe('Он ушёл ]]> & вернулся.')
    expect(entry && linkOf(entry, 'alternate')).toBe(`${SITE}/ru/stories/slug-ru`)
  })

  it('names a story the same under a new slug and a new title, and another way in another language', async () => {
    const idOf = async (story: ListedStory) => {
      const [entry] = children(parse(await feedIn(story.lang, [story])), 'entry')
      return entry && textOf(entry, 'id')
    }
    const first = await idOf(listed(IDS[0], 'fr'))
    expect(await idOf(listed(IDS[0], 'fr', { slug: 'autre', title: 'Autre' }))).toBe(first)
    expect(await idOf(listed(IDS[0], 'ru'))).not.toBe(first)
  })

  it('tells of no day on which anything was written, and has none but those written in its language', async () => {
    const feed = parse(await feedIn('fr', [listed(IDS[0], 'fr'), listed(IDS[1], 'en')]))
    expect(children(feed, 'entry')).toHaveLength(1)
    expect(textOf(feed, 'updated')).toBe('2023-10-01T00:00:00Z')
  })

  it('gives the neutral title of a story that has one, and nothing else', async () => {
    const feed = await feedIn('fr', [listed(IDS[0], 'fr', { neutralTitle: 'Une lettre' })])
    const [entry] = children(parse(feed), 'entry')
    expect(entry && textOf(entry, 'title')).toBe('Une lettre')
    expect(feed).not.toMatch(/Jerry|вернулся/)
  })

  it('gives no more than the title of a story whose risk is high: programs that read feeds keep what they read', async () => {
    const feed = await feedIn('fr', [listed(IDS[0], 'fr', { robots: 'noarchive' })])
    expect(feed).not.toContain('вернулся')
  })
})
