import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Stack } from '../running-stack.ts'
import { findBrowser } from '../testing/find-browser.ts'
import type { Figure } from './measurement.ts'
import type { Passed } from './pages/pass-on.ts'
import { setInItalics } from './pages/set-in-italics.ts'
import { visitInBrowser } from './pages/visit-in-browser.ts'
import { pathsOf, readContents } from './read-contents.ts'

const KB = 1024

/** The languages whose letters differ: what holds for these holds for the others. */
const LANGUAGES: readonly Locale[] = ['fr', 'ru']

/** Of the script for leaving at once, which every page carries (`web/decisions/0007`). */
const MOST_FOR_LEAVING = 512
const FOR_LEAVING = /^\/assets\/leave-[\w-]+\.js$/

type Kind = {
  name: string
  find: (language: Locale, paths: string[], stack: Stack) => Promise<string | undefined>
  /** Where those above do not stand for all. */
  languages?: readonly Locale[]
  /** What is changed before it is weighed; gives back how it is as before. */
  prepare?: (stack: Stack, language: Locale, path: string) => Promise<() => Promise<void>>
} & Bars
/** All but `requests` in bytes. `script`: beside the one for leaving. `withoutPictures`: what else there is is held to them. */
type Bars = { all?: number; requests?: number; script?: number; withoutPictures?: boolean }

const at = (path: string) => (language: string) => Promise.resolve(`/${language}${path}`)

const STORY: Bars = { withoutPictures: true, all: 45 * KB, requests: 6, script: 0 }

const KINDS: Kind[] = [
  { name: 'campaign', find: at(''), all: 120 * KB, script: 0 },
  { name: 'story without its pictures', find: findLongestStory, ...STORY },
  {
    ...{ name: 'story with italics, without its pictures', find: findLongestStory, languages: LOCALES, ...STORY },
    prepare: emphasise,
  },
  { name: 'all stories', find: at('/stories'), script: 0 },
  { name: 'text page', find: findText, script: 0 },
  { name: 'search', find: at('/search?q=a'), script: 0 },
  { name: 'donate page', find: at('/donate'), script: 65 * KB },
]

/** What the first visit to each kind of page weighs in a real browser: bodies as they go over the wire. */
export async function measureWeight(stack: Stack): Promise<Figure[]> {
  const found = await findBrowser()
  if (found.outcome === 'missing') throw new Error(found.sentence)
  const paths = pathsOf(await readContents(stack))
  const figures: Figure[] = []
  for (const { name, find, languages = LANGUAGES, prepare = () => Promise.resolve(nothing), ...bars } of KINDS)
    for (const language of languages) {
      const page = await find(language, paths, stack)
      if (page === undefined) throw new Error(`there is no ${name} in ${language}`)
      const putBack = await prepare(stack, language, page)
      const passed = await visitInBrowser(found.browser, stack.siteUrl, page)
      figures.push(...weigh(`${name}, ${language}`, passed, bars), await countBlocking(stack.siteUrl + page))
      await putBack()
    }
  return figures
}

async function nothing(): Promise<void> {}

async function emphasise(stack: Stack, locale: Locale, path: string): Promise<() => Promise<void>> {
  const { stories } = await readContents(stack)
  const story = stories.find(({ addresses }) => path.endsWith(`/${encodeURIComponent(addresses[locale]?.slug ?? '')}`))
  if (story === undefined) throw new Error(`there is no story at ${path}`)
  return setInItalics(stack, { id: story.id, path, locale })
}

function weigh(name: string, passed: Passed[], { all, requests, script, withoutPictures = false }: Bars): Figure[] {
  const failed = passed.find(({ status }) => status >= 400)
  if (failed !== undefined) throw new Error(`${failed.path} was answered ${failed.status}`)
  const sumOf = (isMeant: (one: Passed) => boolean) => passed.filter(isMeant).reduce((sum, one) => sum + one.bytes, 0)
  const ofType = (type: RegExp) => sumOf((one) => type.test(one.type)) / KB
  const isScript = ({ type }: Passed) => type.includes('javascript')
  const isForLeaving = ({ path }: Passed) => FOR_LEAVING.test(path)
  const held = passed.filter(({ type }) => !withoutPictures || !type.startsWith('image/'))
  const bytes = held.reduce((sum, one) => sum + one.bytes, 0)
  return [
    { name, value: bytes / KB, unit: 'KB', ...(all !== undefined && { atMost: all / KB }) },
    { name: '    requests', value: held.length, unit: 'count', ...(requests !== undefined && { atMost: requests }) },
    { name: '    HTML', value: ofType(/html/), unit: 'KB' },
    { name: '    styles', value: ofType(/css/), unit: 'KB' },
    { name: '    fonts', value: ofType(/font/), unit: 'KB' },
    { name: '    pictures', value: ofType(/image/), unit: 'KB' },
    { name: '    script of the quick exit', value: sumOf(isForLeaving), unit: 'bytes', atMost: MOST_FOR_LEAVING },
    {
      ...{ name: '    any other script', unit: 'bytes' },
      value: sumOf((one) => isScript(one) && !isForLeaving(one)),
      ...(script !== undefined && { atMost: script }),
    },
  ]
}

/** Scripts for which a browser waits before it shows and hears what comes after them. */
async function countBlocking(url: string): Promise<Figure> {
  const html = await (await fetch(url)).text()
  const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes = '']) => attributes)
  const blocking = scripts.filter((one) => !/\b(?:type="(?:module|application\/ld\+json)"|async|defer)/.test(one))
  return { name: '    scripts the page waits for', value: blocking.length, unit: 'count', exactly: 0 }
}

async function findLongestStory(language: string, paths: string[], { siteUrl }: Stack): Promise<string | undefined> {
  let longest = { path: undefined as string | undefined, length: 0 }
  for (const path of paths.filter((one) => one.startsWith(`/${language}/stories/`))) {
    const { length } = await (await fetch(siteUrl + path)).text()
    if (length > longest.length) longest = { path, length }
  }
  return longest.path
}

function findText(language: string, paths: string[]): Promise<string | undefined> {
  return Promise.resolve(paths.find((path) => path.startsWith(`/${language}/pages/`)))
}
