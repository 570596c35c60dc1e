import { LOCALES, LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import { REGIONS, SEASONS, THEMES } from '@campaign/shared/stories/regions.ts'
import type { CollectionConfig } from 'payload'
import { storyConsent } from '../consent/story-consent.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo, accessToField } from '../people/access-to.ts'
import { draftsInEachLanguage } from '../publication/drafts-in-each-language.ts'
import { LOCK_DURATION } from '../drafts/keep-lock.ts'
import { writingRoom } from '../drafts/writing-room.ts'
import { livePreview } from '../preview/preview-in-admin.ts'
import { publicationHooks } from '../publication/publication-hooks.ts'
import { requiredToPublish } from '../publication/required-to-publish.ts'
import { slugField } from '../publication/slug-field.ts'
import { formSection } from '../writing/form-section.ts'
import { eraseDeleted } from '../withdrawal/erase-deleted.ts'
import { noteBegun } from '../withdrawal/unseen/note-begun.ts'
import { withdrawalTab } from '../withdrawal/screen/withdrawal-tab.ts'
import { withoutWithheld } from '../withdrawal/guard-reading.ts'
import { refuseBrokenRichText } from '../writing/refuse-broken-rich-text.ts'
import { textTabs } from '../writing/text-tabs.ts'
import { lockInOrder } from './lock-in-order.ts'
import { nameForAddress } from './name-for-address.ts'
import { neutralTitleFields } from './neutral-title.ts'
import { RISKS } from './risk.ts'
import {
  regionWords,
  riskWords,
  seasonWords,
  storyNames,
  storySections,
  storyWords as words,
  themeWords,
} from './story-words.ts'
import { returnedField } from '../review/returning/returned-field.ts'

/** The words of the people who were helped, or of those who help them. Every field is coarse on purpose. */
export const stories: CollectionConfig<'stories'> = {
  slug: 'stories',
  labels: { singular: storyNames.singular, plural: storyNames.plural },
  access: withoutWithheld(accessTo('stories')),
  admin: {
    components: writingRoom({ edit: { ...textTabs.edit, ...withdrawalTab } as typeof textTabs.edit }),
    livePreview,
    group: adminGroups.stories,
    hideAPIURL: true,
    description: storyNames.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'pseudonym', '_status', 'updatedAt'],
  },
  defaultPopulate: {
    title: true,
    slug: true,
    standfirst: true,
    pseudonym: true,
    region: true,
    season: true,
    year: true,
    cover: true,
    isSample: true,
  },
  // A copy would be a second place for what somebody told, which no consent, no withdrawal and no erasure knows of.
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: draftsInEachLanguage,
  lockDocuments: { duration: LOCK_DURATION },
  hooks: {
    ...publicationHooks,
    beforeChange: [lockInOrder],
    afterChange: [noteBegun, ...publicationHooks.afterChange],
    beforeDelete: eraseDeleted.beforeDelete,
    afterDelete: [...publicationHooks.afterDelete, ...eraseDeleted.afterDelete],
  },
  fields: requiredToPublish([
    returnedField,
    {
      name: 'title',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 160,
      label: words.title.label,
      admin: {
        description: words.title.help,
        components: { Cell: '/admin/heading/TitleCell.tsx#TitleCell' },
      },
    },
    {
      name: 'standfirst',
      type: 'textarea',
      localized: true,
      required: true,
      maxLength: 600,
      label: words.standfirst.label,
      admin: { description: words.standfirst.help },
    },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      required: true,
      label: words.body.label,
      hooks: { beforeValidate: [refuseBrokenRichText] },
      admin: { description: words.body.help },
    },
    {
      name: 'pullQuote',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: words.pullQuote.label,
      admin: { description: words.pullQuote.help },
    },
    {
      name: 'contentWarning',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: words.contentWarning.label,
      admin: { description: words.contentWarning.help },
    },
    formSection('coarse', storySections.coarse, 'sidebar'),
    {
      name: 'pseudonym',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 60,
      label: words.pseudonym.label,
      admin: { position: 'sidebar', description: words.pseudonym.help },
    },
    ...storyConsent,
    {
      // Empty counts as high: what nobody has weighed is not copied.
      name: 'risk',
      type: 'select',
      options: RISKS.map((value) => ({ value, label: riskWords[value] })),
      access: accessToField('stories', 'risk'),
      label: words.risk.label,
      admin: { position: 'sidebar', description: words.risk.help },
    },
    ...neutralTitleFields,
    {
      name: 'region',
      type: 'select',
      required: true,
      options: REGIONS.map((value) => ({ value, label: regionWords[value] })),
      label: words.region.label,
      admin: { position: 'sidebar', description: words.region.help },
    },
    {
      name: 'season',
      type: 'select',
      required: true,
      options: SEASONS.map((value) => ({ value, label: seasonWords[value] })),
      label: words.season.label,
      admin: { position: 'sidebar', description: words.season.help },
    },
    {
      name: 'year',
      type: 'number',
      required: true,
      min: 2014,
      max: 2100,
      label: words.year.label,
      admin: { position: 'sidebar', step: 1, description: words.year.help },
    },
    {
      name: 'toldIn',
      type: 'select',
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
      label: words.toldIn.label,
      admin: { position: 'sidebar', description: words.toldIn.help },
    },
    formSection('around', storySections.around, 'sidebar'),
    {
      name: 'themes',
      type: 'select',
      hasMany: true,
      options: THEMES.map((value) => ({ value, label: themeWords[value] })),
      label: words.themes.label,
      admin: { position: 'sidebar', description: words.themes.help },
    },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      label: words.cover.label,
      admin: { position: 'sidebar', description: words.cover.help },
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: 'stories',
      hasMany: true,
      maxRows: 3,
      label: words.related.label,
      // A text begins on a page of its own, with a title: a drawer would leave an empty one behind.
      admin: { allowCreate: false, position: 'sidebar', description: words.related.help },
    },
    formSection('address', storySections.address, 'sidebar'),
    slugField({ collection: 'stories', madeFrom: nameForAddress, words: words.slug }),
    {
      name: 'isSample',
      type: 'checkbox',
      defaultValue: false,
      label: words.isSample.label,
      admin: { position: 'sidebar', description: words.isSample.help },
    },
  ]),
}
