import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createServer } from 'vite'
import { assetsPerLocale, PREVIEW_ENTRIES, SCRIPT_ENTRIES, STYLE_ENTRIES, WORK_ENTRY } from './built-assets.ts'
import type * as DrawingModule from '../sharing/images/drawing/draw-share-image.ts'
import type * as PartnersModule from '../partners/drawing/draw-partner-file.ts'
import type * as SiteModule from './create-site.ts'
import { environment } from './environment.ts'
import { bankAccountOf } from './read-environment.ts'
import { createHttpServer } from './http-server.ts'
import { createLog } from './log.ts'
import { nameInstance } from './name-instance.ts'

/**
 * The site for working on it: nothing is built, a changed file is served at once, and open pages reload themselves,
 * also when something is published. The only mode in which a page carries a script.
 */
const RELOADING_SCRIPT = '<script type="module" src="/@vite/client"></script>'

const { SITE_URL, CMS_URL, CMS_SERVICE_KEY, TRUSTED_PROXIES, WEB_PORT, HOST, STORIES_LEASE_SECONDS } = environment
const log = createLog()
const webFolder = path.resolve(import.meta.dirname, '../..')

let loaded: typeof SiteModule | null = null
let site: SiteModule.Site | null = null

const server = createHttpServer((request, response) => {
  vite.middlewares(request, response, () => {
    loadSite().then(
      ({ answer }) => answer(request, response),
      (error: unknown) => {
        log.error({ err: error }, 'the site could not be loaded')
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error))
      },
    )
  })
}, {})

const vite = await createServer({
  root: webFolder,
  appType: 'custom',
  server: { middlewareMode: true, hmr: { server: server.server } },
})

/** The site as its files are now. A change anywhere in it makes a new one, which has yet to read everything. */
async function loadSite(): Promise<SiteModule.Site> {
  const latest = (await vite.ssrLoadModule('/src/server/create-site.ts')) as typeof SiteModule
  if (site !== null && latest === loaded) return site
  const { drawShareImage } = (await vite.ssrLoadModule(
    '/src/sharing/images/drawing/draw-share-image.ts',
  )) as typeof DrawingModule
  const { drawPartnerFile } = (await vite.ssrLoadModule(
    '/src/partners/drawing/draw-partner-file.ts',
  )) as typeof PartnersModule
  void site?.stop()
  loaded = latest
  site = latest.createSite({
    siteUrl: SITE_URL,
    cmsUrl: CMS_URL,
    serviceKey: CMS_SERVICE_KEY,
    leaseSeconds: STORIES_LEASE_SECONDS,
    instance: { id: randomUUID(), name: nameInstance(environment) },
    trustedProxies: TRUSTED_PROXIES ?? null,
    bankAccount: bankAccountOf(environment),
    onionUrl: environment.ONION_URL ?? null,
    workScript: `/${WORK_ENTRY}`,
    previewAssets: { script: `/${PREVIEW_ENTRIES.script}`, stylesheet: `/${PREVIEW_ENTRIES.stylesheet}` },
    assets: assetsPerLocale(() => ({
      stylesheets: { site: `/${STYLE_ENTRIES.site}`, giving: `/${STYLE_ENTRIES.giving}` },
      fonts: [],
      scripts: { leave: `/${SCRIPT_ENTRIES.leave}`, give: `/${SCRIPT_ENTRIES.give}` },
    })),
    drawShareImage,
    drawPartnerFile,
    files: new Map(),
    log,
    development: {
      onChange: () => vite.ws.send({ type: 'full-reload' }),
      finishPage: (html) => html.replace('</head>', `${RELOADING_SCRIPT}</head>`),
    },
  })
  site.start()
  return site
}

vite.watcher.on('change', (file) => {
  // Style sheets are exchanged in the page by Vite itself.
  if (file.startsWith(path.join(webFolder, 'src')) && !file.endsWith('.css')) vite.ws.send({ type: 'full-reload' })
})

// A mistake in the sources is shown to whoever asks for a page, until it is mended.
await loadSite().catch((error: unknown) => log.error({ err: error }, 'the site could not be loaded'))
await server.listen(WEB_PORT, HOST)
log.info({ port: WEB_PORT }, 'the site takes connections')

async function stop(): Promise<void> {
  await site?.stop()
  await Promise.all([vite.close(), server.stop()])
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
