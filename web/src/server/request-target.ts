import { isLocale } from '@campaign/shared/locales/locales.ts'

export type RequestTarget =
  /** `query` is without its question mark; empty when there is none. */
  | { kind: 'address'; path: string; query: string }
  /** One address has one way of writing it; `to` is it. */
  | { kind: 'moved'; to: string }
  /** No address of ours can look like this. */
  | { kind: 'unknown' }
  /** Not an address at all: an absolute one (meant for a proxy), or "*". */
  | { kind: 'malformed' }

/** Every address of the site is made of these alone, so an escape, an empty segment or a backslash is never ours. */
const ADDRESS = /^(?:\/[A-Za-z0-9._@~-]+)*\/?$/
const DOTS_ONLY = /\/\.+(?:\/|$)/
const PRINTABLE = /^[\x21-\x7e]*$/

/**
 * Reads the request line's target as it came over the wire. Decodes nothing: what would need decoding is not ours, so
 * `%2e%2e`, `//host` and the like end here and can neither reach a file nor become a redirect.
 */
export function readRequestTarget(rawUrl: string): RequestTarget {
  if (!rawUrl.startsWith('/')) return { kind: 'malformed' }
  const mark = rawUrl.indexOf('?')
  const path = mark === -1 ? rawUrl : rawUrl.slice(0, mark)
  const query = mark === -1 ? '' : rawUrl.slice(mark + 1)

  if (!ADDRESS.test(path) || DOTS_ONLY.test(path)) return { kind: 'unknown' }
  const canonical = writeCanonically(path)
  if (canonical === path) return { kind: 'address', path, query }
  return { kind: 'moved', to: query !== '' && PRINTABLE.test(query) ? `${canonical}?${query}` : canonical }
}

/** A language with a script or a country (BCP 47), as other sites write them: "fr-CA", "uk_Cyrl_UA". */
const LANGUAGE = /^([a-z]{2})(?:[-_][a-z\d]{2,4}){0,2}$/i

/**
 * `/FR/stories/`, `/fr-CA/stories` → `/fr/stories`; `/fr/index.html` → `/fr`. Only where the language is ours: elsewhere
 * there is nothing to find anyway.
 */
function writeCanonically(path: string): string {
  if (path === '/' || path === '/index.html') return '/'
  const [, first = '', ...rest] = path.split('/')
  const locale = LANGUAGE.exec(first)?.[1]?.toLowerCase()
  if (!isLocale(locale)) return path
  if (rest.at(-1) === '') rest.pop()
  if (rest.length === 1 && rest[0] === 'index.html') rest.pop()
  return ['', locale, ...rest].join('/')
}
