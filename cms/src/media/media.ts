import type { CollectionConfig, ImageUploadFormatOptions } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { keepApprovedPictures } from '../review/keep-approved-pictures.ts'
import { showingHooks } from '../publication/publication-hooks.ts'
import { pictureTrail } from '../trail/picture-trail.ts'
import { filesOnlyWhileShown } from '../withdrawal/guard-reading.ts'
import { answerMissingFile, mediaFolder } from './media-files.ts'
import { mediaNames, mediaWords as words } from './media-words.ts'
import { mustHaveAltUnlessDecorative } from './must-have-alt.ts'
import { giveRandomName } from './give-random-name.ts'
import { takeNothingFromElsewhere } from './take-nothing-from-elsewhere.ts'

const webp: ImageUploadFormatOptions = { format: 'webp', options: { quality: 80 } }

/** Pictures. The original is never kept: it may carry the place, the hour and the camera. */
export const media: CollectionConfig<'media'> = {
  slug: 'media',
  labels: { singular: mediaNames.singular, plural: mediaNames.plural },
  access: filesOnlyWhileShown(accessTo('media')),
  admin: {
    group: adminGroups.stories,
    hideAPIURL: true,
    description: mediaNames.description,
    defaultColumns: ['filename', 'alt', 'updatedAt'],
  },
  defaultPopulate: { url: true, alt: true, isDecorative: true, width: true, height: true, filename: true, sizes: true },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  upload: {
    staticDir: mediaFolder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    // Without these two Payload keeps the original with its GPS position; with them everything is encoded anew.
    formatOptions: webp,
    resizeOptions: { width: 2560, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 640, withoutEnlargement: true, formatOptions: webp },
      { name: 'large', width: 1280, withoutEnlargement: true, formatOptions: webp },
    ],
    adminThumbnail: 'small',
    // The server fetches nothing from an address a user gives.
    pasteURL: false,
    handlers: [answerMissingFile],
    bulkUpload: false,
    focalPoint: false,
    crop: false,
  },
  hooks: {
    ...showingHooks,
    beforeOperation: [takeNothingFromElsewhere, giveRandomName],
    afterChange: [keepApprovedPictures, pictureTrail.afterChange, ...showingHooks.afterChange],
    afterDelete: [pictureTrail.afterDelete, ...showingHooks.afterDelete],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      maxLength: 300,
      validate: mustHaveAltUnlessDecorative,
      label: words.alt.label,
      admin: { description: words.alt.help },
    },
    {
      name: 'isDecorative',
      type: 'checkbox',
      defaultValue: false,
      label: words.isDecorative.label,
      admin: { description: words.isDecorative.help },
    },
  ],
}
