import { MOST_LISTED } from '@campaign/shared/content/published.ts'
import { isLocale } from '@campaign/shared/locales/locales.ts'

type QueryVerdict =
  | { verdict: 'fine' }
  /** Not understood: 400. */
  | { verdict: 'malformed'; parameter: string }
  /** Understood, and not for this asker: 403. */
  | { verdict: 'refused'; parameter: string }
  /** 414. */
  | { verdict: 'too_long' }

type Check = (value: string) => boolean

const LONGEST_QUERY = 8000
const MOST_PARAMETERS = 200
const LONGEST_VALUE = 1000
/** A site's list of texts by their ids; a comma stands between them. */
const LONGEST_LIST_OF_IDS = MOST_LISTED * (36 + 1)

const isYesOrNo: Check = (value) => /^(true|false)$/.test(value)
const isNumberFrom =
  (lowest: number, highest: number): Check =>
  (value) =>
    /^\d{1,7}$/.test(value) && Number(value) >= lowest && Number(value) <= highest
const isNoFallback: Check = (value) => /^(null|none|false)$/.test(value)
const isSort: Check = (value) =>
  /^-?[A-Za-z_][A-Za-z0-9_.]{0,60}(,-?[A-Za-z_][A-Za-z0-9_.]{0,60}){0,3}$/.test(value) &&
  !value.split(/[,.]/).some((word) => isMeantForNobody(word.replace(/^-/, '')))
const isNot: Check = (value) => value === '' || value === 'false'

const staffChecks: Record<string, Check> = {
  page: isNumberFrom(1, 1_000_000),
  limit: isNumberFrom(1, 500),
  depth: isNumberFrom(0, 2),
  pagination: isYesOrNo,
  sort: isSort,
  locale: isLocale,
  'fallback-locale': isNoFallback,
  draft: isYesOrNo,
  autosave: isYesOrNo,
  // There is no trash; the admin still says so in some of its requests.
  trash: isNot,
  overrideLock: isYesOrNo,
  publishAllLocales: isYesOrNo,
  unpublishAllLocales: isYesOrNo,
  publishSpecificLocale: isLocale,
  selectedLocales: isLocale,
  refresh: isNot,
  allSessions: isYesOrNo,
}

/** The site asks plain questions about what is public, each in one language. */
const siteChecks: Record<string, Check> = {
  page: isNumberFrom(1, 100_000),
  limit: isNumberFrom(1, MOST_LISTED),
  depth: isNumberFrom(0, 1),
  sort: isSort,
  locale: isLocale,
  'fallback-locale': isNoFallback,
}

/** What would lead past "published, in one language": known to Payload, and refused to the site. */
const REFUSED_TO_SITE = new Set(['draft', 'trash', 'populate', 'joins', 'flattenLocales'])

const OPERATORS = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])

/** What Payload once kept of passwords and sessions: hidden in every answer, and nothing to filter or sort by. */
const SECRET = /^(hash|salt|resetPassword\w*|loginAttempts|lockUntil|sessions)$/

/** Names that JavaScript itself gives a meaning to. */
const POISON = /^(__proto__|constructor|prototype)$/

/**
 * Whether Payload may be given this query. Payload answers 500 to several impossible values and takes any depth and
 * any parameter; here everything is refused that is not known, and every known value has one shape.
 */
export function checkQuery(query: string, asker: 'staff' | 'site'): QueryVerdict {
  if (query.length > LONGEST_QUERY) return { verdict: 'too_long' }
  const parameters = [...new URLSearchParams(query)]
  if (parameters.length > MOST_PARAMETERS) return { verdict: 'too_long' }
  const checks = asker === 'site' ? siteChecks : staffChecks
  for (const [name, value] of parameters) {
    const path = splitName(name)
    const longest = name === 'where[id][in]' ? LONGEST_LIST_OF_IDS : LONGEST_VALUE
    if (!path || value.includes('\0') || value.length > longest) return { verdict: 'malformed', parameter: head(name) }
    const [parameter = '', ...inner] = path
    if (asker === 'site' && isRefusedToSite(parameter, value)) return { verdict: 'refused', parameter }
    if (!isFine(parameter, inner, value, checks)) return { verdict: 'malformed', parameter: head(name) }
  }
  return { verdict: 'fine' }
}

function isRefusedToSite(parameter: string, value: string): boolean {
  if (parameter === 'locale') return value === 'all' || value === '*'
  return REFUSED_TO_SITE.has(parameter)
}

function isFine(parameter: string, inner: readonly string[], value: string, checks: Record<string, Check>): boolean {
  if (parameter === 'where') return isCondition(inner)
  if (parameter === 'select') return inner.length > 0 && inner.length <= 6 && isYesOrNo(value)
  if (parameter === 'populate' && checks === staffChecks)
    return inner.length > 1 && inner.length <= 6 && isYesOrNo(value)
  const isListed = parameter === 'selectedLocales' || parameter === 'sort'
  if (inner.length > (isListed ? 1 : 0)) return false
  return Object.hasOwn(checks, parameter) && (checks[parameter]?.(value) ?? false)
}

/** `where[and][0][title][equals]=…`: fields and numbers, then an operator, which may carry a numbered list. */
function isCondition(inner: readonly string[]): boolean {
  if (inner.length < 2 || inner.length > 9) return false
  const last = inner.at(-1) ?? ''
  const isInList = /^\d{0,3}$/.test(last)
  return OPERATORS.has((isInList ? inner.at(-2) : last) ?? '')
}

/** `where[a][b]` → where, a, b; null when it is not of that form. */
function splitName(name: string): string[] | null {
  if (!/^[A-Za-z-]{1,30}(\[[A-Za-z0-9_.-]{0,80}\]){0,10}$/.test(name)) return null
  const path = name.replaceAll(']', '').split('[')
  return path.some((part) => part.split('.').some(isMeantForNobody)) ? null : path
}

function isMeantForNobody(word: string): boolean {
  return POISON.test(word) || SECRET.test(word)
}

/** Enough of a name to say which parameter is meant; never what was written after it. */
function head(name: string): string {
  return /^[A-Za-z-]{1,30}/.exec(name)?.[0] ?? '?'
}
