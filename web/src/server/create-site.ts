import type { RequestListener } from 'node:http'
import type { ReactElement } from 'react'
import { createCmsClient, type Instance } from '../content/cms-client.ts'
import { createContentStore } from '../content/content-store.ts'
import { digestAddress } from '../content/digest-address.ts'
import type { TrustedProxies } from '../defence/client-address.ts'
import { createFormGuard } from '../defence/form-guard.ts'
import { createPreview } from '../preview/answer-preview.ts'
import type { PreviewAssets } from '../preview/finish-preview.tsx'
import { createRequestListener } from './answer-request.ts'
import { createApp } from './app.ts'
import type { PageAssets } from './built-assets.ts'
import type { Log } from './log.ts'
import { createPageCache } from './page-cache.ts'
import { renderPage } from './render-page.ts'
import { securityHeaders } from './security-headers.ts'
import type { StaticFile } from './static-files.ts'

export type SiteSettings = {
  /** Origins. */
  siteUrl: string
  cmsUrl: string
  serviceKey: string
  /** After how many seconds without the CMS no stories are shown. */
  leaseSeconds: number
  /** By what the CMS knows this process; made anew each time it starts. */
  instance: Instance
  /** Null where none is known. */
  trustedProxies: TrustedProxies | null
  assets: PageAssets
  /** Address of the one script, for forms that have to be proven. */
  workScript: string
  previewAssets: PreviewAssets
  files: ReadonlyMap<string, StaticFile>
  log: Log
  /** Only while working on the site: `onChange` hears when a reader could see something new. */
  development?: { onChange: () => void; finishPage: (html: string) => string }
}

/** `stop`: once no reader is answered any more; resolves when the CMS knows, or soon after. */
export type Site = { answer: RequestListener; start: () => void; stop: () => Promise<void> }

/** Room for some thousand pages, and little enough that the process stays below its 200 MB. */
const PAGE_CACHE_BYTES = 48 * 1024 * 1024

/** The whole site but for its socket. `start` begins to follow the CMS. */
export function createSite(settings: SiteSettings): Site {
  const { siteUrl, cmsUrl, serviceKey, trustedProxies, assets, workScript, previewAssets, files, log, development } =
    settings
  const { leaseSeconds, instance } = settings
  const headers = { isHttps: siteUrl.startsWith('https:'), isDevelopment: development !== undefined }
  const cms = createCmsClient({ baseUrl: cmsUrl, serviceKey, instance })
  const pages = createPageCache({ maxBytes: PAGE_CACHE_BYTES })
  const contents = createContentStore({
    cms,
    log,
    leaseSeconds,
    onChange: () => {
      pages.forget()
      development?.onChange()
    },
  })
  const guard = createFormGuard({ serviceKey, script: workScript })
  const premises = {
    ...{ siteUrl, assets, cms, isCmsReachable: contents.isCmsReachable, guard, log },
    digest: (collection: string, slug: string) => digestAddress(serviceKey, collection, slug),
  }
  const render = (page: ReactElement) => (development ? development.finishPage(renderPage(page)) : renderPage(page))
  const preview = createPreview({ premises, contents, headers, serviceKey, assets: previewAssets, render })
  const app = createApp({ premises, contents, pages, headers, trustedProxies, render, preview })
  const answer = createRequestListener({ app, pages, files, contents, securityHeaders: securityHeaders(headers), log })
  const stop = async (): Promise<void> => {
    contents.stop()
    await cms.sayGoodbye().catch((error: unknown) => log.warn({ err: error }, 'the CMS was not told'))
  }
  return { answer, start: contents.start, stop }
}
