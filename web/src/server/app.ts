import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ReactElement } from 'react'
import { isLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { Hono, type Context } from 'hono'
import { routePath } from 'hono/route'
import { CmsUnavailable } from '../content/ask-cms.ts'
import type { ContentStore } from '../content/content-store.ts'
import { clientAddress, type TrustedProxies } from '../defence/client-address.ts'
import type { createPreview } from '../preview/answer-preview.ts'
import { drawErrorPage } from '../routes/draw-error-page.tsx'
import { passMedia } from '../routes/pass-media.ts'
import { showCampaign } from '../routes/show-campaign.tsx'
import { showDonationForm } from '../routes/show-donation-form.tsx'
import { showFeed } from '../routes/show-feed.ts'
import { showMonthly } from '../routes/show-monthly.tsx'
import { showSearch } from '../routes/show-search.tsx'
import { showSitemap } from '../routes/show-sitemap.ts'
import { showStory } from '../routes/show-story.tsx'
import { showStoryIndex } from '../routes/show-story-index.tsx'
import { showTextPage } from '../routes/show-text-page.tsx'
import { showThanks } from '../routes/show-thanks.tsx'
import { createCspReports } from '../routes/take-csp-reports.ts'
import { takeDonation } from '../routes/take-donation.ts'
import { takeMonthly } from '../routes/take-monthly.ts'
import { unavailable, unlessWithheld, type Answer, type Premises, type Visit } from '../routes/visit.ts'
import { writeRobots } from '../routes/write-robots.ts'
import { negotiateLocale } from './negotiate-locale.ts'
import { keepable, type KeptPage, type PageCache } from './page-cache.ts'
import { readForm } from './read-form.ts'
import { ERROR_HEADERS, HTML, respondKept, respondOnce, respondText } from './respond.ts'
import type { HeaderSettings } from './security-headers.ts'

type Env = { Bindings: HttpBindings }
type SiteContext = Context<Env>
type Room = (visit: Visit, context: SiteContext) => Answer | Promise<Answer>
type Made = { keep: KeptPage | null; answer: Answer }

export type AppParts = {
  premises: Premises
  contents: ContentStore
  pages: PageCache
  headers: HeaderSettings
  trustedProxies: TrustedProxies | null
  /** Makes a whole document of a page. */
  render: (page: ReactElement) => string
  preview: ReturnType<typeof createPreview>
}

/** The addresses of the site and the room behind each. What arrives here has an address written in the one right way. */
export function createApp({
  premises,
  contents,
  pages,
  headers,
  trustedProxies,
  render,
  preview,
}: AppParts): Hono<Env> {
  const app = new Hono<Env>()
  const robots = keepable(writeRobots(premises.siteUrl), 'text/plain; charset=utf-8')
  const takeCspReports = createCspReports(premises.log)

  /** Pages that are the same for every reader: made once a revision. */
  const content = (room: Room) => async (context: SiteContext) => {
    const made = await pages.share(context.req.path, () => makeContent(room, context))
    if (made.keep) return respondKept(made.keep, context.req.header('if-none-match'))
    return respond(made.answer, context)
  }

  /** Pages that are one reader's alone: made each time, kept by nobody. */
  const personal = (room: Room) => async (context: SiteContext) => respond(await enter(room, context), context)

  async function makeContent(room: Room, context: SiteContext): Promise<Made> {
    const answer = await enter(room, context)
    if (answer.kind === 'page') return { keep: keepable(render(answer.page), HTML), answer }
    if (answer.kind === 'document') return { keep: keepable(answer.body, answer.type), answer }
    return { keep: null, answer }
  }

  async function enter(room: Room, context: SiteContext): Promise<Answer> {
    const snapshot = contents.current()
    return snapshot ? room({ ...premises, snapshot, locale: localeOf(context) }, context) : unavailable
  }

  async function respond(answer: Answer, context: SiteContext): Promise<Response> {
    return answer.kind === 'error' ? respondError(answer.status, context) : respondOnce(answer, { headers, render })
  }

  async function respondError(status: 404 | 410 | 500 | 503, context: SiteContext): Promise<Response> {
    const isPassing = status === 500 || status === 503
    const trouble = { status, locale: localeOf(context), ...(isPassing && { retryHref: context.req.path }) }
    const page = await drawErrorPage(trouble, premises, contents.current())
    return respondText(render(page), { status, type: HTML, headers: ERROR_HEADERS[status] ?? {} })
  }

  app.get('/', (context) => {
    const locale = negotiateLocale(context.req.header('accept-language'))
    const answer = respondOnce({ kind: 'redirect', status: 302, to: `/${locale}` }, { headers, render })
    answer.headers.set('Vary', 'Accept-Language')
    return answer
  })
  app.get(
    '/sitemap.xml',
    content(unlessWithheld(({ siteUrl, snapshot }) => showSitemap({ siteUrl, contents: snapshot.contents }))),
  )
  app.get('/robots.txt', (context) => respondKept(robots, context.req.header('if-none-match')))
  app.get('/media/:name', (context) => answerMedia(context))
  app.post('/csp-reports', async (context) => {
    await takeCspReports(context.req.raw)
    return new Response(null, { status: 204 })
  })

  // Grouped: the router puts the pattern into a larger one, where bare alternatives would end each other.
  const inLanguage = `/:locale{(?:${LOCALES.join('|')})}` as const
  app.get(inLanguage, content(showCampaign))
  app.get(`${inLanguage}/stories`, content(unlessWithheld(showStoryIndex)))
  app.get(
    `${inLanguage}/stories/:slug`,
    content((visit, context) => unlessWithheld((own) => showStory(own, nameIn(context, 'slug')))(visit)),
  )
  app.get(
    `${inLanguage}/pages/:slug`,
    content((visit, context) => showTextPage(visit, nameIn(context, 'slug'))),
  )
  app.get(`${inLanguage}/feed.xml`, content(unlessWithheld(showFeed)))
  app.get(
    `${inLanguage}/search`,
    personal((visit, context) => unlessWithheld((own) => showSearch(own, queryOf(context).get('q') ?? ''))(visit)),
  )
  app.get(
    `${inLanguage}/donate`,
    personal((visit, context) => showDonationForm(visit, queryOf(context))),
  )
  app.post(
    `${inLanguage}/donate`,
    personal(async (visit, context) => {
      const address = addressOf(context)
      return takeDonation(visit, await readForm(context.req.raw), address)
    }),
  )
  app.get(
    `${inLanguage}/thanks/:token`,
    personal((visit, context) => showThanks(visit, nameIn(context, 'token'))),
  )

  app.get(
    `${inLanguage}/monthly/:link`,
    personal((visit, context) => showMonthly(visit, nameIn(context, 'link'), queryOf(context))),
  )
  app.post(
    `${inLanguage}/monthly/:link`,
    personal(async (visit, context) => takeMonthly(visit, nameIn(context, 'link'), await readForm(context.req.raw))),
  )

  app.get('/preview/:collection/:id/:locale/media/:name', async (context) => {
    return (await preview(context)) ?? respondError(404, context)
  })
  app.on(['GET', 'POST'], '/preview/:collection/:id/:locale', async (context) => {
    return (await preview(context)) ?? respondError(404, context)
  })

  app.notFound((context) => respondError(404, context))
  app.onError((error, context) => {
    if (error instanceof CmsUnavailable) {
      premises.log.warn({ err: error, route: routePath(context) }, 'a page could not be made')
      return respondError(503, context)
    }
    premises.log.error({ err: error, route: routePath(context) }, 'a page failed')
    return respondError(500, context)
  })
  return app

  /** For the limits on forms alone; it goes nowhere else. */
  function addressOf({ env: { incoming } }: SiteContext): string | null {
    const forwarded = incoming.headers['x-forwarded-for']
    return clientAddress({ socket: incoming.socket.remoteAddress, forwarded: String(forwarded ?? '') }, trustedProxies)
  }

  async function answerMedia(context: SiteContext): Promise<Response> {
    if (contents.current()?.areStoriesWithheld === true) return respondError(503, context)
    const picture = await passMedia(nameIn(context, 'name'), premises.cms)
    if (picture === null) return respondError(404, context)
    const { incoming, outgoing } = context.env
    outgoing.writeHead(200, picture.headers)
    if (incoming.method === 'HEAD') {
      outgoing.end()
      await picture.body.cancel()
      return RESPONSE_ALREADY_SENT
    }
    // Ends badly when the reader leaves or the CMS breaks off: the connection is then closed, which is all there is to say.
    await pipeline(Readable.fromWeb(picture.body), outgoing).catch(() => undefined)
    return RESPONSE_ALREADY_SENT
  }
}

/** The language of the address; where it has none, the one the reader's browser asks for. */
function localeOf(context: SiteContext): Locale {
  const first = context.req.path.split('/', 2)[1]
  return isLocale(first) ? first : negotiateLocale(context.req.header('accept-language'))
}

function nameIn(context: SiteContext, parameter: string): string {
  return context.req.param(parameter) ?? ''
}

/** Never throws: what cannot be decoded stays as it is or becomes U+FFFD. */
function queryOf(context: SiteContext): URLSearchParams {
  return new URLSearchParams(context.env.incoming.url?.split('?', 2)[1] ?? '')
}
