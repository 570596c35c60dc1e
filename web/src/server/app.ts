import type { HttpBindings } from '@hono/node-server'
import type { ReactElement } from 'react'
import { isLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { SITEMAP } from '@campaign/shared/content/sitemap-files.ts'
import { Hono, type Context } from 'hono'
import { routePath } from 'hono/route'
import { CmsUnavailable } from '../content/ask-cms.ts'
import type { ContentStore } from '../content/content-store.ts'
import { inTime } from './in-time.ts'
import { noteQuestions } from '../content/note-questions.ts'
import type { Place } from '../content/places.ts'
import type { Note } from '../content/snapshot.ts'
import { isAnythingGone } from '../content/what-changed.ts'
import { clientAddress, type TrustedProxies } from '../defence/client-address.ts'
import type { createPreview } from '../preview/answer-preview.ts'
import { createErrorPages } from '../routes/keep-error-pages.ts'
import { placeAt } from '../routes/place-at.ts'
import { showCampaign } from '../routes/show-campaign.tsx'
import { showDonationForm } from '../routes/show-donation-form.tsx'
import { showFeed } from '../routes/show-feed.ts'
import { showMonthly } from '../routes/show-monthly.tsx'
import { showPartnerFile, type DrawPartnerFile } from '../routes/show-partner-file.ts'
import { showPartners } from '../routes/show-partners.tsx'
import { showSearch } from '../routes/show-search.tsx'
import { showShareImage } from '../routes/show-share-image.ts'
import { showSitemap } from '../routes/show-sitemap.ts'
import { showStory } from '../routes/show-story.tsx'
import { showStoryList } from '../routes/show-story-list.tsx'
import { showTextPage } from '../routes/show-text-page.tsx'
import { showThanks } from '../routes/show-thanks.tsx'
import { createCspReports } from '../routes/take-csp-reports.ts'
import { takeDonation } from '../routes/take-donation.ts'
import { takeMonthly } from '../routes/take-monthly.ts'
import { unavailable, unlessWithheld, type Answer, type Premises, type Visit } from '../routes/visit.ts'
import { writeRobots } from '../routes/write-robots.ts'
import type { ShareImages } from '../sharing/images/share-images.ts'
import { negotiateLocale } from './negotiate-locale.ts'
import { readPicture } from './keep-picture.ts'
import { keepable, type KeptAnswer } from './kept-answer.ts'
import type { PageCache } from './page-cache.ts'
import { readForm } from './read-form.ts'
import { ERROR_HEADERS, HTML, respondKept, respondOnce, respondText, type Wishes } from './respond.ts'
import type { HeaderSettings } from './security-headers.ts'

type Env = { Bindings: HttpBindings }
type SiteContext = Context<Env>
type Room = (visit: Visit, context: SiteContext) => Answer | Promise<Answer>
type Made = { keep: KeptAnswer | null; answer: Answer }

export type AppParts = {
  premises: Premises
  contents: ContentStore
  pages: PageCache
  pictures: PageCache
  headers: HeaderSettings
  trustedProxies: TrustedProxies | null
  /** Makes a whole document of a page. */
  render: (page: ReactElement) => string
  preview: ReturnType<typeof createPreview>
  shareImages: ShareImages
  /** Where no page waits for it. */
  drawPartnerFile: DrawPartnerFile
}

/** The addresses of the site and the room behind each. What arrives here has an address written in the one right way. */
export function createApp({
  premises,
  contents,
  pages,
  pictures,
  headers,
  trustedProxies,
  render,
  preview,
  shareImages,
  drawPartnerFile,
}: AppParts): Hono<Env> {
  const app = new Hono<Env>()
  const robots = keepable(writeRobots(premises.siteUrl), { contentType: 'text/plain; charset=utf-8' })
  const drawError = createErrorPages(premises, render)
  const takeCspReports = createCspReports(premises.log)

  /** Pages that are the same for every reader, whatever the query: made once, until something they show has changed. */
  const content = (room: Room) => async (context: SiteContext) => {
    const made = await pages.share(context.req.path, () => makeContent(room, context))
    if (made.keep) return respondKept(made.keep, wishesOf(context))
    return respond(made.answer, context)
  }

  /** Pages that are one reader's alone: made each time, kept by nobody. */
  const personal = (room: Room) => async (context: SiteContext) => respond(await enterUntilTrue(room, context), context)

  /** What is taken down while an answer is on its way, and a search may take seconds, is not in it. A form is taken once. */
  async function enterUntilTrue(room: Room, context: SiteContext): Promise<Answer> {
    for (;;) {
      const before = contents.current()
      const answer = await enter(room, context)
      const after = contents.current()
      if (before === after || before === null || after === null || context.req.method !== 'GET') return answer
      if (!isAnythingGone(before.contents, after.contents)) return answer
    }
  }

  /** Notes what the page is made from: what its room reads, and what is read while it is drawn. */
  async function makeContent(room: Room, context: SiteContext): Promise<Made> {
    const tags = new Set<string>()
    const note = (more: Iterable<string>): void => {
      for (const tag of more) tags.add(tag)
    }
    const answer = await enter(room, context, note)
    if (answer.kind === 'page' && (answer.status ?? 200) === 200) {
      const html = render(answer.page)
      return { keep: keepable(html, { contentType: HTML, robots: answer.robots ?? null, tags }), answer }
    }
    if (answer.kind === 'document') {
      const { body, type: contentType, robots = null, cacheControl } = answer
      return { keep: keepable(body, { contentType, robots, tags, ...(cacheControl && { cacheControl }) }), answer }
    }
    return { keep: null, answer }
  }

  async function enter(room: Room, context: SiteContext, note?: Note): Promise<Answer> {
    const snapshot = contents.current()
    if (snapshot === null) return unavailable
    const visit = { ...premises, snapshot, locale: localeOf(context) }
    const noted =
      note === undefined ? visit : { ...visit, snapshot: snapshot.noting(note), cms: noteQuestions(premises.cms, note) }
    const answer = Promise.resolve(room(noted, context))
    // A gift that was begun is not given up: its questions have times of their own.
    return context.req.method === 'POST' ? answer : inTime(answer)
  }

  async function respond(answer: Answer, context: SiteContext): Promise<Response> {
    return answer.kind === 'error' ? respondError(answer.status, context) : respondOnce(answer, onceFor(context))
  }

  const onceFor = (context: SiteContext) => ({ headers, render, acceptEncoding: wishesOf(context).acceptEncoding })

  async function respondError(status: 404 | 410 | 500 | 503, context: SiteContext): Promise<Response> {
    const page = await drawError({ status, locale: localeOf(context), ...againOf(status, context) }, contents.current())
    const { acceptEncoding } = wishesOf(context)
    return respondText(page, { status, type: HTML, headers: ERROR_HEADERS[status] ?? {}, acceptEncoding })
  }

  app.get('/', (context) => {
    const locale = negotiateLocale(context.req.header('accept-language'))
    const answer = respondOnce({ kind: 'redirect', status: 302, to: `/${locale}` }, onceFor(context))
    answer.headers.set('Vary', 'Accept-Language')
    return answer
  })
  for (const path of [SITEMAP, '/:file{sitemap-[1-9][0-9]*\\.xml}'])
    app.get(
      path,
      content((visit, context) => {
        const asked = { siteUrl: visit.siteUrl, contents: visit.snapshot.contents, path: context.req.path }
        return unlessWithheld(() => showSitemap(asked))(visit)
      }),
    )
  app.get('/robots.txt', (context) => respondKept(robots, wishesOf(context)))
  app.get('/media/:name', (context) => answerMedia(context))
  app.get('/share/:locale/:name', async (context) => {
    const snapshot = contents.current()
    const asked = { siteUrl: premises.siteUrl, images: shareImages, locale: context.req.param('locale') }
    const answer = snapshot ? await showShareImage({ ...asked, snapshot, name: nameIn(context, 'name') }) : unavailable
    return respond(answer, context)
  })
  app.get(
    '/partners/:locale/:name',
    content((visit, context) => {
      const asked = { locale: nameIn(context, 'locale'), name: nameIn(context, 'name') }
      return showPartnerFile(visit, asked, drawPartnerFile)
    }),
  )
  app.post('/csp-reports', async (context) => {
    await takeCspReports(context.req.raw)
    return new Response(null, { status: 204 })
  })

  // Grouped: the router puts the pattern into a larger one, where bare alternatives would end each other.
  const inLanguage = `/:locale{(?:${LOCALES.join('|')})}` as const
  app.get(inLanguage, content(showCampaign))
  app.get(`${inLanguage}/stories`, content(unlessWithheld((visit) => showStoryList(visit, {}))))
  for (const path of ['/stories/pages/:page', '/stories/:by/:key', '/stories/:by/:key/:page'])
    app.get(
      inLanguage + path,
      content((visit, context) => unlessWithheld((own) => showStoryList(own, context.req.param()))(visit)),
    )
  app.get(
    `${inLanguage}/stories/:slug`,
    content((visit, context) => unlessWithheld((own) => showStory(own, nameIn(context, 'slug')))(visit)),
  )
  app.get(
    `${inLanguage}/pages/:slug`,
    content((visit, context) => showTextPage(visit, nameIn(context, 'slug'))),
  )
  app.get(`${inLanguage}/partners`, content(showPartners))
  app.get(`${inLanguage}/feed.xml`, content(unlessWithheld(showFeed)))
  app.get(
    `${inLanguage}/search`,
    personal((visit, context) => unlessWithheld((own) => showSearch(own, queryOf(context)))(visit)),
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
    const { keep } = await pictures.share(context.req.path, () => readPicture(nameIn(context, 'name'), premises.cms))
    return keep === null ? respondError(404, context) : respondKept(keep, wishesOf(context))
  }
}

function wishesOf({ req }: SiteContext): Wishes {
  return { ifNoneMatch: req.header('if-none-match'), acceptEncoding: req.header('accept-encoding') }
}

/** What passes may be tried again, where it was asked for and in other languages. */
function againOf(status: number, context: SiteContext): { retryHref?: string; place?: Place } {
  if (status !== 500 && status !== 503) return {}
  const place = placeAt(context.req.path, queryOf(context))
  if (place === null) return { retryHref: context.req.path }
  return { place, retryHref: place.hrefIn(localeOf(context)) + (place.query ?? '') }
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
