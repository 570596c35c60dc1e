import http from 'node:http'
import { PUBLIC_OUTPUTS, type PublicSubject } from '@campaign/shared/content/public-outputs.ts'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { StackUnderTest } from '../testing/stack-under-test.ts'

/** All of an answer that can be held against another: what it is made of does not pass with the moment. */
type Seen = { status: number; headers: http.IncomingHttpHeaders; body: string }

export type View = ReadonlyMap<string, Seen>

type Servers = Pick<StackUnderTest, 'siteUrl' | 'cmsUrl' | 'serviceKey'>

/** Of the connection and the moment. */
const PASSING = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/**
 * Drawn by lot for each answer: what names the attempt at a donation, what its form carries against machines, and what
 * Next tells its own scripts in a page of the admin, sealed and cut into pieces anew each time.
 */
const BY_LOT = /(?<=name="(?:attempt|guard)" value=")[^"]*|<script[^>]*>[^<]*__next_f[\s\S]*?<\/script>/g

/** What the CMS answers about texts to whoever has no account, each by the address of a door. */
const DOORS_OF_CMS = [
  ...['/', '/admin', '/admin/login', '/admin/guide', '/healthz', '/readyz', '/api/users/me', '/api/access'],
  ...['stories', 'pages', 'campaigns', 'media', 'consents'].flatMap((slug) => [
    `/api/${slug}?draft=true`,
    `/api/${slug}/count`,
    `/api/${slug}/versions`,
  ]),
  ...['/api/revision', '/api/published', '/api/search?locale=fr&q=x', '/api/payload-locked-documents'],
  ...['/api/globals/settings', '/api/withdrawal'],
]

/** The questions of a site, with its key: what it is told is what it shows. */
const ASKED_BY_SITE = ['/api/revision', '/api/published']

/** Every address at both servers at which an outsider could look again tomorrow, and what the CMS tells the site. */
export async function addressesOutside(servers: Servers): Promise<string[]> {
  const { siteUrl, cmsUrl } = servers
  const contents = await readPublished(servers)
  const pages = PUBLIC_OUTPUTS.flatMap(({ now }) => now(contents)).map((path) => siteUrl + path)
  const pictures = await picturesOn(pages.filter((url) => /\/fr(?:\/stories)?$/.test(url)))
  const known = contents.stories.slice(0, 2).flatMap(({ id }) => [`${siteUrl}/share/fr/${id}.png`])
  const health = ['/healthz', '/readyz', '/nowhere', '/fr/search?q=l'].map((path) => siteUrl + path)
  return [...new Set([...pages, ...pictures.map((path) => siteUrl + path), ...known, ...health, ...ofCms(cmsUrl)])]
}

/** What the CMS tells the site of all that is public. */
export async function readPublished({ cmsUrl, serviceKey }: Omit<Servers, 'siteUrl'>): Promise<PublishedContents> {
  const answer = await fetch(`${cmsUrl}/api/published`, { headers: { authorization: `Bearer ${serviceKey}` } })
  return (await answer.json()) as PublishedContents
}

function ofCms(cmsUrl: string): string[] {
  return [...DOORS_OF_CMS, ...ASKED_BY_SITE.map((path) => `${path}#site`)].map((path) => cmsUrl + path)
}

async function picturesOn(urls: readonly string[]): Promise<string[]> {
  const pages = await Promise.all(urls.map(async (url) => (await fetch(url)).text()))
  return [...new Set(pages.flatMap((page) => page.match(/\/(?:media|share)\/[\w./-]+\.(?:webp|avif|png)/g) ?? []))]
}

/**
 * Where a text that nobody has published would be met, by somebody who knows its id, the names of its files and the
 * words in it.
 */
export function addressesOf(subject: PublicSubject, { siteUrl, cmsUrl }: Servers): string[] {
  const { id } = subject
  const ofSite = [
    ...PUBLIC_OUTPUTS.filter(({ shows }) => shows === 'story' || shows === 'picture').flatMap(({ addresses }) =>
      addresses(subject),
    ),
    `/preview/stories/${id}/fr`,
  ]
  const ofCms = [
    ...[
      `/api/stories/${id}`,
      `/api/stories/${id}?draft=true&locale=fr`,
      `/api/stories/versions?where[parent][equals]=${id}`,
    ],
    ...[`/api/review/stories/${id}/fr`, `/admin/collections/stories/${id}`],
    ...subject.files.map((file) => `/api/media/file/${file}`),
  ]
  return [...ofSite.map((path) => siteUrl + path), ...ofCms.map((path) => cmsUrl + path)]
}

/** Asks at all of these addresses, as a browser would. */
export async function look(addresses: readonly string[], { serviceKey }: Pick<Servers, 'serviceKey'>): Promise<View> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })
  try {
    const seen = await Promise.all(addresses.map(async (url) => [url, await ask(url, agent, serviceKey)] as const))
    return new Map(seen)
  } finally {
    agent.destroy()
  }
}

/**
 * Asked for compressed: the mark of such a page tells for a while that it was made a moment ago, and then that it was
 * compressed once more. Some stand for all; the others are looked into.
 */
export function tellsWhenMade(url: string): boolean {
  return /\/(?:fr|fr\/stories|fr\/feed\.xml|sitemap\.xml)$/.test(url)
}

/** Where two looks differ, and in what: nothing where an outsider learns nothing. */
export function differences(before: View, after: View): string[] {
  return [...before].flatMap(([url, one]) => {
    const other = after.get(url)
    if (other === undefined) return [`${url}: not asked`]
    const names = new Set([...Object.keys(one.headers), ...Object.keys(other.headers)])
    return [
      ...(one.status === other.status ? [] : [`${url}: status ${one.status}, then ${other.status}`]),
      ...[...names]
        .filter((name) => String(one.headers[name]) !== String(other.headers[name]))
        .map((name) => `${url}: ${name} ${String(one.headers[name])}, then ${String(other.headers[name])}`),
      ...(one.body === other.body ? [] : [`${url}: its bytes`]),
    ]
  })
}

function ask(url: string, agent: http.Agent, serviceKey: string): Promise<Seen> {
  const isSite = url.endsWith('#site')
  const headers = {
    'accept-encoding': tellsWhenMade(url) ? 'br' : 'identity',
    'accept-language': 'fr',
    ...(isSite && { authorization: `Bearer ${serviceKey}` }),
  }
  return new Promise((resolve, reject) => {
    const request = http.get(url.replace('#site', ''), { agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve(seenOf(response, Buffer.concat(chunks))))
    })
    request.on('error', reject)
  })
}

/** Without what is drawn by lot for each answer, the nonce of a policy in it too. */
function seenOf({ statusCode, headers }: http.IncomingMessage, bytes: Buffer): Seen {
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
  const withoutNonce = (text: string): string => (nonce === undefined ? text : text.replaceAll(nonce, ''))
  const lasting = Object.entries(headers).filter(([name]) => !PASSING.has(name))
  return {
    status: statusCode ?? 0,
    headers: Object.fromEntries(lasting.map(([name, value]) => [name, withoutNonce(String(value))])),
    body: withoutNonce(bytes.toString('latin1')).replaceAll(BY_LOT, ''),
  }
}
