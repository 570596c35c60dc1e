import { NEUTRAL_PAGES } from '@campaign/shared/content/neutral-pages.ts'
import { WAYS_TO_SHARE } from '@campaign/shared/content/ways-to-share.ts'

/**
 * Everything a served page says, as texts: what stands between its tags, a paragraph in one piece whatever of it is bold or
 * linked, and what its attributes say (descriptions of pictures, addresses of links, words for search engines). For HTML
 * and XML as our site writes them: well formed, no comments, no scripts with words in them.
 *
 * `ownOrigin`: of addresses of ours only the path is a text. Days, hours and ids that the site itself marks as such come
 * from fields made for them, and say nothing of anybody.
 */
export function readPageTexts(page: string, ownOrigin: string): string[] {
  const texts: string[] = []
  let running = ''
  const end = (): void => {
    const text = decode(running).replaceAll(`${ownOrigin}/`, '/').trim()
    const joined = text.replaceAll(SEAM, '')
    // Where styles alone keep two words apart (a label and what it is about), they are read apart as well.
    const apart = text.replaceAll(BETWEEN_WORDS, ' ').replaceAll(SEAM, '')
    texts.push(...new Set([joined, apart].filter((one) => one.trim() !== '')))
    running = ''
  }
  for (const [, words = '', tag = ''] of withoutDrawings(page).matchAll(/([^<]*)(<[^>]*>)?/g)) {
    running += words
    if (tag === '') continue
    texts.push(...readAttributes(tag, ownOrigin))
    if (INLINE.has(/^<\/?([\w-]+)/.exec(tag)?.[1] ?? '')) running += SEAM
    else end()
  }
  end()
  return texts
}

/** Stands where a tag stood within a line; in no text of people. */
const SEAM = '\u0000'
const BETWEEN_WORDS = /(?<=[\p{L}\p{N}])\u0000+(?=[\p{L}\p{N}])/gu

/** Figures of a drawing look like anything. Its words are kept. */
function withoutDrawings(page: string): string {
  return (
    page
      .replaceAll(/<(?:path|line|rect|circle|polyline|polygon|g|svg|linearGradient|stop)\b[^>]*>/g, '')
      // Languages and kinds of page as other programs spell them ("fr_FR", "summary_large_image"), which look like handles.
      .replaceAll(/<meta (?:property|name)="(?:og:locale(?::alternate)?|og:type|twitter:card)"[^>]*>/g, '')
      .replaceAll(/<(time|updated|published|lastmod|id)\b[^>]*>[^<]*<\/\1>/g, '')
      .replaceAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g, (found, name: string, inside: string) =>
        name === 'script' && found.includes('ld+json') ? writeData(inside) : '',
      )
  )
}

/** Data for machines, each of its words as a paragraph and each of its addresses as a link; whole where it is no JSON. */
function writeData(json: string): string {
  const texts: string[] = []
  try {
    JSON.parse(json, (name, value: unknown) => {
      if (typeof value === 'string' && !['@type', '@context'].includes(name)) texts.push(value)
      return value
    })
  } catch {
    return `<p>${encode(json)}</p>`
  }
  return texts
    .map((text) => (/^https?:\/\//.test(text) ? `<a href="${encode(text)}"></a>` : `<p>${encode(text)}</p>`))
    .join('')
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'wbr',
])

/** Names of styles, sizes and files, which say nothing of anybody; whatever is not named here is read. */
const SILENT = new Set([
  ...['class', 'id', 'rel', 'type', 'charset', 'media', 'sizes', 'srcset', 'src', 'width', 'height', 'for', 'name'],
  ...[
    'method',
    'enctype',
    'role',
    'lang',
    'hreflang',
    'xml:lang',
    'crossorigin',
    'integrity',
    'as',
    'loading',
    'decoding',
    'fetchpriority',
  ],
  ...['property', 'http-equiv', 'tabindex', 'autocomplete', 'inputmode', 'pattern', 'min', 'max', 'maxlength', 'step'],
  ...[
    'xmlns',
    'version',
    'aria-labelledby',
    'aria-describedby',
    'aria-hidden',
    'aria-current',
    'accept-charset',
    'action',
  ],
])

function readAttributes(tag: string, ownOrigin: string): string[] {
  return [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) => {
    if (SILENT.has(name) || name.startsWith('xmlns') || value.trim() === '') return []
    const text = decode(value)
    if (isOfTheSite(text)) return []
    const path = text.startsWith(`${ownOrigin}/`) ? text.slice(ownOrigin.length) : text
    if (!path.startsWith('/')) return [text]
    return OF_THE_SITE.test(path) ? [] : [readablePath(path)]
  })
}

/** Paths of files, and of lists of stories: their names are those of the site's own closed lists. */
const OF_THE_SITE = /^\/(?:(?:assets|media|share)\/|[a-z]{2}\/stories\/(?:themes|regions)\/)/

/** Links that come with the site's code: those by which a page is passed on, and where the quick exit leads. */
function isOfTheSite(address: string): boolean {
  const isForSharing = Object.values(WAYS_TO_SHARE).some((beginning) => address.startsWith(beginning))
  return isForSharing || Object.values(NEUTRAL_PAGES).includes(address)
}

/** The words of an address. */
function readablePath(path: string): string {
  try {
    return decodeURIComponent(path)
      .replaceAll(/[/?&=#]/g, ' ')
      .trim()
  } catch {
    return path
  }
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, number?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
    },
  )
}
