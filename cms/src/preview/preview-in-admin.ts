import { previewPath, readPreviewAddress } from '@campaign/shared/preview/preview.ts'
import type { CollectionConfig } from 'payload'
import { environment } from '../environment.ts'
import { mayDo } from '../people/may-do.ts'

type Admin = NonNullable<CollectionConfig['admin']>
type Views = NonNullable<NonNullable<Admin['components']>['views']>

/**
 * The eye in the bar above a text, for those who may look. Payload only has to know that there is a preview: our own
 * panel takes the place of its frame, which would be given an address that opens by itself.
 */
export const livePreview: NonNullable<Admin['livePreview']> = {
  url: ({ collectionConfig, data, locale, req }) => {
    const address = readPreviewAddress({ collection: collectionConfig?.slug, id: data['id'], locale: locale.code })
    return address && mayDo(req.user, 'preview_text', address.collection)
      ? environment.SITE_URL + previewPath(address)
      : null
  },
}

/** The views of a document, and the panel of its preview beside them. */
export function withPreview(views: Views): Views {
  const livePreview = { Component: '/preview/PreviewSide.tsx#PreviewSide' }
  return { ...views, edit: { ...views['edit'], livePreview } } as Views
}
