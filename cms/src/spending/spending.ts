import { SPENDING_PARTS, SPENDING_PURPOSES } from '@campaign/shared/spending/spending.ts'
import type { CollectionConfig, Field } from 'payload'
import { LOCK_DURATION } from '../drafts/keep-lock.ts'
import { writingRoom } from '../drafts/writing-room.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo, accessToField } from '../people/access-to.ts'
import { draftsInEachLanguage } from '../publication/drafts-in-each-language.ts'
import { livePreview } from '../preview/preview-in-admin.ts'
import { publicationHooks } from '../publication/publication-hooks.ts'
import { requiredToPublish } from '../publication/required-to-publish.ts'
import { returnedField } from '../review/returning/returned-field.ts'
import { mustBeWebAddress } from '../writing/must-be-web-address.ts'
import { textTabs } from '../writing/text-tabs.ts'
import { holdLines, holdVersions } from './hold-figures.ts'
import {
  mustAgreeWithLines,
  mustBeCents,
  mustBeTellable,
  mustDateTheReport,
  mustNamePurposesOnce,
} from './spending-rules.ts'
import { lineWords, partWords, purposeWords, spendingNames as names, spendingWords as words } from './spending-words.ts'

const inEuros = { Field: '/campaigns/EuroField.tsx#EuroField', Cell: '/campaigns/EuroCell.tsx#EuroCell' }

/** One purpose of a record. The row exists once; its sentence exists in each language. */
export const lineFields: Field[] = [
  {
    name: 'purpose',
    type: 'select',
    access: accessToField('spending', 'lines.purpose'),
    required: true,
    options: SPENDING_PURPOSES.map((value) => ({ value, label: purposeWords[value] })),
    label: words.purpose.label,
    admin: { description: words.purpose.help },
  },
  {
    name: 'amount',
    type: 'number',
    access: accessToField('spending', 'lines.amount'),
    required: true,
    validate: mustBeCents,
    custom: { changesNoWord: true },
    label: words.amount.label,
    admin: { description: words.amount.help, components: inEuros },
  },
  {
    name: 'words',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 300,
    label: words.words.label,
    admin: { description: words.words.help, rows: 2 },
  },
]

/**
 * How money was used, one document a year or quarter. To the cent here, as the accounts have it; the site rounds it
 * (`shared/src/spending/`). A text like any other: drafted by language, public only as somebody approved it.
 */
export const spending: CollectionConfig<'spending'> = {
  slug: 'spending',
  labels: { singular: names.singular, plural: names.plural },
  access: accessTo('spending'),
  admin: {
    components: writingRoom(textTabs),
    livePreview,
    group: adminGroups.donations,
    hideAPIURL: true,
    description: names.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'part', 'total', '_status'],
  },
  defaultPopulate: { title: true },
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: draftsInEachLanguage,
  lockDocuments: { duration: LOCK_DURATION },
  hooks: {
    ...publicationHooks,
    beforeOperation: [...publicationHooks.beforeOperation, holdVersions],
    beforeValidate: [holdLines],
  },
  fields: requiredToPublish([
    returnedField,
    {
      name: 'title',
      type: 'text',
      access: accessToField('spending', 'title'),
      required: true,
      maxLength: 120,
      label: words.title.label,
      admin: { description: words.title.help },
    },
    {
      name: 'lines',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: SPENDING_PURPOSES.length,
      validate: mustNamePurposesOnce,
      label: words.lines.label,
      labels: { singular: lineWords, plural: words.lines.label },
      admin: {
        description: words.lines.help,
        components: {
          Field: '/spending/LinesField.tsx#LinesField',
          RowLabel: '/spending/LineRowLabel.tsx#LineRowLabel',
        },
      },
      fields: lineFields,
    },
    {
      name: 'total',
      type: 'number',
      access: accessToField('spending', 'total'),
      required: true,
      validate: mustAgreeWithLines,
      label: words.total.label,
      admin: { description: words.total.help, components: inEuros },
    },
    {
      name: 'year',
      type: 'number',
      access: accessToField('spending', 'year'),
      required: true,
      min: 2000,
      max: 2100,
      label: words.year.label,
      admin: { position: 'sidebar', description: words.year.help, step: 1 },
    },
    {
      name: 'part',
      type: 'select',
      access: accessToField('spending', 'part'),
      required: true,
      validate: mustBeTellable,
      options: SPENDING_PARTS.map((value) => ({ value, label: partWords[value] })),
      label: words.part.label,
      admin: { position: 'sidebar', description: words.part.help },
    },
    {
      name: 'reportUrl',
      type: 'text',
      access: accessToField('spending', 'reportUrl'),
      maxLength: 500,
      validate: mustBeWebAddress,
      label: words.reportUrl.label,
      admin: { position: 'sidebar', description: words.reportUrl.help },
    },
    {
      name: 'reportYear',
      type: 'number',
      access: accessToField('spending', 'reportYear'),
      min: 2000,
      max: 2100,
      validate: mustDateTheReport,
      label: words.reportYear.label,
      admin: { position: 'sidebar', description: words.reportYear.help, step: 1 },
    },
    {
      name: 'isSample',
      type: 'checkbox',
      access: accessToField('spending', 'isSample'),
      defaultValue: false,
      label: words.isSample.label,
      admin: { position: 'sidebar', description: words.isSample.help },
    },
  ]),
}
