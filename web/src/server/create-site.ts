import type { RequestListener } from 'node:http'
import type { ReactElement } from 'react'
import { createCmsClient, type Instance } from '../content/cms-client.ts'
import { createContentStore } from '../content/content-store.ts'
import { digestAddress } from '../content/digest-address.ts'
import type { TrustedProxies } from '../defence/client-address.ts'
import { createFormGuard } from '../defence/form-guard.ts'
import type { BankAccount } from '../donation/bank-account.ts'
import { createPreview } from '../preview/answer-preview.ts'
import type { PreviewAssets } from '../preview/finish-preview.tsx'
import type { DrawPartnerFile } from '../routes/show-partner-file.ts'
import { createShareImages, type DrawShareImage } from '../sharing/images/share-images.ts'
import { createRequestListener } from './answer-request.ts'
import { createApp } from './app.ts'
import type { PageAssets } from './built-assets.ts'
import type { Log } from './log.ts'
import type { KeptAnswer } from './kept-answer.ts'
import { createOnionOffer } from './offer-onion.ts'
import { createPageCache } from './page-cache.ts'
import { renderPage } from './render-page.ts'
import { sealAssets } from './seal-assets.ts'
import { headersByPath } from './security-headers.ts'

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
  /** Null where no gifts are asked for by transfer. */
  bankAccount: BankAccount | null
  /** Origin of the same site as an onion service; null without one. */
  onionUrl: string | null
  assets: PageAssets
  /** Address of the one script, for forms that have to be proven. */
  workScript: string
  previewAssets: PreviewAssets
  /** Draws the images of links, where no page waits for it. */
  drawShareImage: DrawShareImage
  /** Likewise, what partners take along. */
  drawPartnerFile: DrawPartnerFile
  files: ReadonlyMap<string, KeptAnswer>
  log: Log
  /** Only while working on the site: `onChange` hears when a reader could see something new. */
  development?: { onChange: () => void; finishPage: (html: string) => string }
}

/** `stop`: once no reader is answered any more; resolves when the CMS knows, or soon after. */
export type Site = { answer: RequestListener; start: () => void; stop: () => Promise<void> }

/** Room for some thousand pages and some hundred pictures, and little enough that the process stays below its 200 MB. */
const PAGE_BYTES = 48 * 1024 * 1024
const PICTURE_BYTES = 32 * 1024 * 1024

/** The whole site but for its socket. `start` begins to follow the CMS. */
export function createSite(settings: SiteSettings): Site {
  const { siteUrl, cmsUrl, serviceKey, trustedProxies, assets, workScript, previewAssets, files, log, development } =
    settings
  const { leaseSeconds, instance, bankAccount, drawShareImage, drawPartnerFile } = settings
  const headers = { isHttps: siteUrl.startsWith('https:'), isDevelopment: development !== undefined }
  const cms = createCmsClient({ baseUrl: cmsUrl, serviceKey, instance })
  const pages = createPageCache({ maxBytes: PAGE_BYTES })
  const pictures = createPageCache({ maxBytes: PICTURE_BYTES })
  const shareImages = createShareImages({ siteUrl, draw: drawShareImage, log })
  const contents = createContentStore({
    cms,
    log,
    leaseSeconds,
    onChange: (changed) => {
      pages.forget(changed)
      pictures.forget(changed)
      const snapshot = contents.current()
      if (snapshot) void shareImages.follow(snapshot)
      development?.onChange()
    },
  })
  const guard = createFormGuard({ serviceKey, script: workScript })
  const premises = {
    ...{ siteUrl, assets, bankAccount, cms, isCmsReachable: contents.isCmsReachable, guard, log },
    digest: (collection: string, slug: string) => digestAddress(serviceKey, collection, slug),
  }
  const seal = sealAssets(files)
  const render = (page: ReactElement) => {
    const html = seal(renderPage(page))
    return development ? development.finishPage(html) : html
  }
  const preview = createPreview({ premises, contents, headers, serviceKey, assets: previewAssets, render, seal })
  const app = createApp({
    ...{ premises, contents, pages, pictures, headers, trustedProxies, render, preview, shareImages },
    drawPartnerFile,
  })
  const answer = createRequestListener({
    ...{ app, pages, pictures, files, contents, log },
    headersOf: headersByPath(headers),
    offerOnion: createOnionOffer({ ...headers, onionUrl: settings.onionUrl }),
  })
  const stop = async (): Promise<void> => {
    contents.stop()
    pages.stop()
    pictures.stop()
    await cms.sayGoodbye().catch((error: unknown) => log.warn({ err: error }, 'the CMS was not told'))
  }
  return { answer, start: contents.start, stop }
}
