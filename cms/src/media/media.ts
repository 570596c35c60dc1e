import type { CollectionConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo, accessToField } from '../people/access-to.ts'
import { waitForPublications } from '../review/gate-lock.ts'
import { keepApprovedPictures } from '../review/keep-approved-pictures.ts'
import { recordPictureEdit } from '../review/picture-edits.ts'
import { showingHooks } from '../publication/publication-hooks.ts'
import { pictureTrail } from '../trail/picture-trail.ts'
import { filesOnlyWhileShown } from '../withdrawal/guard-reading.ts'
import { FACE_STATES } from './face-state.ts'
import { faceField, faceStateNames } from './face-words.ts'
import { describePicture, keepPicture } from './keep-picture.ts'
import { answerFile, mediaFolder } from './media-files.ts'
import { mediaNames, mediaWords as words } from './media-words.ts'
import { mustHaveAltUnlessDecorative } from './must-have-alt.ts'
import { receivePicture } from './receive-picture.ts'
import { takeNothingFromElsewhere } from './take-nothing-from-elsewhere.ts'
import { unusedFields } from './unused/unused-fields.ts'

/** Neither a field of the form, nor a column or a filter of the list. */
const OUT_OF_SIGHT = { hidden: true, disableListColumn: true, disableListFilter: true }

/**
 * Pictures. What is sent is never kept: it may carry the place, the hour and the camera. It is opened and made anew in a
 * process of its own (`workshop/`), before Payload sees it; Payload neither decodes nor stores anything here.
 */
export const media: CollectionConfig<'media'> = {
  slug: 'media',
  labels: { singular: mediaNames.singular, plural: mediaNames.plural },
  access: filesOnlyWhileShown(accessTo('media')),
  admin: {
    group: adminGroups.stories,
    hideAPIURL: true,
    description: mediaNames.description,
    // Names of files are drawn by lot.
    listSearchableFields: ['alt'],
    defaultColumns: ['filename', 'alt', 'faceState', 'endsOn', 'updatedAt'],
  },
  defaultPopulate: { url: true, alt: true, isDecorative: true, width: true, height: true, filename: true, sizes: true },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  upload: {
    staticDir: mediaFolder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    // `keep-picture.ts` stores the bytes: sealed, or as files.
    disableLocalStorage: true,
    // Fields for what the workshop makes; Payload, which was given no sharp, makes none of them.
    imageSizes: [
      { name: 'small', width: 640 },
      { name: 'large', width: 1280 },
      { name: 'smallAvif', width: 640 },
      { name: 'largeAvif', width: 1280 },
      { name: 'fullAvif', width: 2560 },
    ],
    adminThumbnail: 'small',
    // The server fetches nothing from an address a user gives.
    pasteURL: false,
    handlers: [answerFile],
    bulkUpload: false,
    focalPoint: false,
    crop: false,
  },
  hooks: {
    ...showingHooks,
    beforeOperation: [takeNothingFromElsewhere, receivePicture, waitForPublications],
    beforeChange: [describePicture],
    afterChange: [
      keepPicture,
      keepApprovedPictures,
      recordPictureEdit,
      pictureTrail.afterChange,
      ...showingHooks.afterChange,
    ],
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
    {
      name: 'faceState',
      type: 'select',
      defaultValue: 'not_scanned',
      options: FACE_STATES.map((value) => ({ value, label: faceStateNames[value] })),
      access: accessToField('media', 'faceState'),
      label: faceField.label,
      admin: {
        readOnly: true,
        components: {
          Field: '/media/screen/FacesField.tsx#FacesField',
          Cell: '/media/screen/FaceStateCell.tsx#FaceStateCell',
        },
      },
    },
    {
      // What the search found, in pixels of the picture (`face-boxes.ts`); the machine's, like the state.
      name: 'faces',
      type: 'json',
      access: accessToField('media', 'faces'),
      admin: { ...OUT_OF_SIGHT },
    },
    ...unusedFields,
    // Payload's own: nobody looks a picture up by them, and their names are in English.
    { name: 'url', type: 'text', admin: OUT_OF_SIGHT },
    { name: 'thumbnailURL', type: 'text', admin: OUT_OF_SIGHT },
    { name: 'mimeType', type: 'text', admin: OUT_OF_SIGHT },
  ],
}
