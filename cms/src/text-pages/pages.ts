import { CONFORMITIES, PAGE_KINDS } from '@campaign/shared/content/published.ts'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { draftsInEachLanguage } from '../publication/drafts-in-each-language.ts'
import { LOCK_DURATION } from '../drafts/keep-lock.ts'
import { writingRoom } from '../drafts/writing-room.ts'
import { livePreview } from '../preview/preview-in-admin.ts'
import { publicationHooks } from '../publication/publication-hooks.ts'
import { requiredToPublish } from '../publication/required-to-publish.ts'
import { slugField } from '../publication/slug-field.ts'
import { pageEditor } from '../writing/editor.ts'
import { refuseBrokenPageText } from '../writing/refuse-broken-rich-text.ts'
import { textTabs } from '../writing/text-tabs.ts'
import { conformityWords, pageKindWords, pageNames, pageWords as words } from './page-words.ts'
import { mustStateConformity } from './must-state-conformity.ts'
import { returnedField } from '../review/returning/returned-field.ts'

/** The site's pages of plain text, the ones the law asks for among them. */
export const pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  labels: { singular: pageNames.singular, plural: pageNames.plural },
  access: accessTo('pages'),
  admin: {
    components: writingRoom(textTabs),
    livePreview,
    group: adminGroups.campaign,
    hideAPIURL: true,
    description: pageNames.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', '_status', 'updatedAt'],
  },
  defaultPopulate: { title: true, slug: true, kind: true },
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: draftsInEachLanguage,
  lockDocuments: { duration: LOCK_DURATION },
  hooks: publicationHooks,
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
    slugField({ collection: 'pages', madeFrom: ({ title }) => title, words: words.slug }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: PAGE_KINDS.map((value) => ({ value, label: pageKindWords[value] })),
      label: words.kind.label,
      admin: { position: 'sidebar', description: words.kind.help },
    },
    {
      name: 'conformity',
      type: 'select',
      options: CONFORMITIES.map((value) => ({ value, label: conformityWords[value] })),
      validate: mustStateConformity,
      label: words.conformity.label,
      admin: {
        position: 'sidebar',
        description: words.conformity.help,
        condition: (data) => data?.['kind'] === 'accessibility',
      },
    },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      required: true,
      label: words.body.label,
      editor: pageEditor,
      hooks: { beforeValidate: [refuseBrokenPageText] },
      admin: { description: words.body.help },
    },
  ]),
}
