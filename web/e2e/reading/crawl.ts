import { parseHTML } from 'linkedom'
import pLimit from 'p-limit'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import { readOwnWords } from '../../src/testing/read-own-words.ts'

export type Answer = { status: number; type: string; cookie: string | null; body: string }

export type Crawled = {
  /** Addresses of the pages that were read, without the origin. */
  pages: string[]
  /** What each says in its own language. */
  words: { page: string; locale: Locale; said: string[] }[]
  /** Where something leads that is not there: the page, what it names, and what came instead. */
  broken: string[]
  /** What a page would load from elsewhere, with the page. */
  foreign: string[]
  /** Answers that would leave something with the reader. */
  cookies: string[]
}

type Found = { from: string; to: string; fragment: string }

/** More than a site of samples has: a circle of addresses that never closes is a fault of its own. */
const MOST = 2000
const AT_ONCE = 6

/**
 * Reads `starts` and whatever can be reached from them on the same host, every page, picture, font, style and script,
 * each once, and follows each fragment to the element it names. A redirection is no answer: our own links lead there
 * at once. `isPassing` leaves out what comes and goes meanwhile.
 */
export async function crawl(
  starts: readonly string[],
  {
    origin,
    ask,
    isPassing = () => false,
  }: { origin: string; ask: (path: string) => Promise<Answer>; isPassing?: (path: string) => boolean },
): Promise<Crawled> {
  const crawled: Crawled = { pages: [], words: [], broken: [], foreign: [], cookies: [] }
  const answers = new Map<string, Answer>()
  const ids = new Map<string, Set<string>>()
  const links: Found[] = []
  const limit = pLimit(AT_ONCE)

  const visit = async (path: string): Promise<void> => {
    const answer = await ask(path)
    answers.set(path, answer)
    if (answer.cookie !== null) crawled.cookies.push(path)
    if (!answer.type.startsWith('text/html')) return
    const { document } = parseHTML(answer.body)
    crawled.pages.push(path)
    ids.set(path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)))
    const locale = document.documentElement.getAttribute('lang') ?? ''
    if (isLocale(locale)) crawled.words.push({ page: path, locale, said: readOwnWords(document, locale) })
    for (const { address, isLoaded } of addressesIn(document)) {
      const url = new URL(address, origin + path)
      if (url.origin !== origin) {
        if (isLoaded) crawled.foreign.push(`${path}: ${address}`)
        continue
      }
      const to = url.pathname + url.search
      if (!isPassing(to)) links.push({ from: path, to, fragment: decodeURIComponent(url.hash.slice(1)) })
    }
  }

  const seen = new Set(starts)
  for (let next = [...seen]; next.length > 0;) {
    if (seen.size > MOST) throw new Error(`more than ${MOST} addresses, the last of them ${next.at(-1)}`)
    await Promise.all(next.map((path) => limit(() => visit(path))))
    next = [...new Set(links.map(({ to }) => to))].filter((to) => !seen.has(to))
    for (const path of next) seen.add(path)
  }
  crawled.broken = links.flatMap((link) => {
    const fault = faultOf(link, { answers, ids, isStart: starts.includes(link.to) })
    return fault === null ? [] : [`${link.from} names ${link.to}${link.fragment && `#${link.fragment}`}: ${fault}`]
  })
  return crawled
}

type Known = { answers: Map<string, Answer>; ids: Map<string, Set<string>>; isStart: boolean }

function faultOf({ to, fragment }: Found, { answers, ids, isStart }: Known): string | null {
  const status = answers.get(to)?.status
  // Whoever begins at a page that is not there knows it; its own parts are there all the same.
  if (status !== 200 && !isStart) return String(status)
  return fragment === '' || ids.get(to)?.has(fragment) ? null : 'no such part'
}

/** Everything a page leads to, or loads. What a share button or a mail program takes is nobody's page. */
function addressesIn(page: Document): { address: string; isLoaded: boolean }[] {
  const of = (selector: string, name: string): string[] =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '')
  const candidates = of('img[srcset], source[srcset]', 'srcset').flatMap((set) =>
    set.split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''),
  )
  const loaded = [
    ...of('img[src], script[src], iframe[src], video[src], audio[src]', 'src'),
    ...of('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]', 'href'),
    ...candidates,
  ]
  const led = [
    ...of('a[href]', 'href').filter((href) => !href.startsWith('mailto:')),
    ...of('link[rel="alternate"], link[rel="canonical"]', 'href'),
    ...of('form:not([method="post"])[action]', 'action'),
    ...of('meta[property="og:image"]', 'content'),
  ]
  return [
    ...loaded.map((address) => ({ address, isLoaded: true })),
    ...led.map((address) => ({ address, isLoaded: false })),
  ]
}
