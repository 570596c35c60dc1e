import type { HttpBindings } from '@hono/node-server'
import { previewPath, previewStart, readPreviewAddress, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import type { Context } from 'hono'
import type { ReactElement } from 'react'
import type { ContentStore } from '../content/content-store.ts'
import { passMedia } from '../routes/pass-media.ts'
import type { Premises } from '../routes/visit.ts'
import { readForm } from '../server/read-form.ts'
import { HTML, respondSecret } from '../server/respond.ts'
import { contentSecurityPolicy, type HeaderSettings } from '../server/security-headers.ts'
import { drawPreview } from './draw-preview.tsx'
import { finishPreview, type PreviewAssets } from './finish-preview.tsx'
import { readPreviewCookie, writePreviewCookie } from './preview-cookie.ts'
import { createMarkCheck } from './preview-mark.ts'
import { readUnsaved } from './read-unsaved.ts'

type SiteContext = Context<{ Bindings: HttpBindings }>

export type PreviewParts = {
  premises: Premises
  contents: Pick<ContentStore, 'current'>
  headers: HeaderSettings
  serviceKey: string
  assets: PreviewAssets
  render: (page: ReactElement) => string
  /** What `render` does about scripts and styles, for those of the preview's own. */
  seal: (html: string) => string
}

/**
 * `/preview/{collection}/{id}/{locale}`: a draft as the site would show it, to the person who asked for it in the
 * admin. Null for everybody else: then there is nothing at this address, and what is answered says no more.
 */
export function createPreview({ premises, contents, headers, serviceKey, assets, render, seal }: PreviewParts) {
  const isMarked = createMarkCheck(serviceKey)
  const { cms } = premises

  /** A POST with a token, from the admin: exchanged for a cookie, so that the token stands in no address. */
  async function exchange(context: SiteContext, address: PreviewAddress): Promise<Response | null> {
    const form = await readForm(context.req.raw)
    const token = form.kind === 'form' ? form.fields.get('token') : undefined
    if (token === undefined || !isMarked(token)) return null
    const exchanged = await cms.exchangePreview({ address, token })
    if (exchanged.outcome !== 'exchanged') return null
    return new Response(null, {
      status: 303,
      headers: {
        ...PRIVATE,
        Location: previewStart(address),
        'Set-Cookie': writePreviewCookie(exchanged.grant, address, headers),
        'Content-Length': '0',
      },
    })
  }

  async function show(context: SiteContext, address: PreviewAddress, grant: string): Promise<Response | null> {
    const isTyping = context.req.method === 'POST'
    const unsaved = isTyping ? await readUnsaved(context.req.raw) : undefined
    if (unsaved === null) return respondSecret('', { status: 422, type: HTML, headers: PRIVATE })
    const read = await cms.readPreview({ address, grant, ...(unsaved && { unsaved }) })
    if (read.outcome === 'unreadable') return respondSecret('', { status: 422, type: HTML, headers: PRIVATE })
    const snapshot = contents.current()
    if (read.outcome !== 'read' || snapshot === null) return null

    const { locale } = address
    const page = await drawPreview({ ...premises, snapshot, locale }, read.draft)
    const finishing = { locale, now: new Date(), assets, framedBy: read.framedBy, path: previewPath(address) }
    // Says what the policy below says, and cannot name an origin.
    context.env.outgoing.removeHeader('X-Frame-Options')
    return respondSecret(seal(finishPreview(render(page), finishing)), {
      status: 200,
      type: HTML,
      headers: {
        ...PRIVATE,
        'Content-Security-Policy': `${contentSecurityPolicy(headers, [], read.framedBy)}; sandbox allow-scripts allow-same-origin`,
      },
    })
  }

  async function showPicture(context: SiteContext, address: PreviewAddress, name: string): Promise<Response | null> {
    const grant = readPreviewCookie(context.req.header('cookie'), headers)
    if (grant === null || !isMarked(grant)) return null
    const readMedia = (asked: string) => cms.readPreviewPicture({ address, grant, name: asked })
    const picture = await passMedia(name, { readMedia })
    return (
      picture && new Response(new Uint8Array(picture.body), { headers: { 'Content-Type': picture.type, ...PRIVATE } })
    )
  }

  return async (context: SiteContext): Promise<Response | null> => {
    const address = readPreviewAddress(context.req.param())
    if (address === null) return null
    const name = context.req.param('name')
    if (name !== undefined) return showPicture(context, address, name)
    const isExchange =
      context.req.method === 'POST' && !context.req.header('content-type')?.startsWith('application/json')
    if (isExchange) return exchange(context, address)
    const grant = readPreviewCookie(context.req.header('cookie'), headers)
    return grant !== null && isMarked(grant) ? show(context, address, grant) : null
  }
}

const PRIVATE = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
}
