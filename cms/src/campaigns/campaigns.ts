import { GIVING_STATES } from '@campaign/shared/content/published.ts'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { draftsInEachLanguage } from '../publication/drafts-in-each-language.ts'
import { LOCK_DURATION } from '../drafts/keep-lock.ts'
import { writingRoom } from '../drafts/writing-room.ts'
import { livePreview } from '../preview/preview-in-admin.ts'
import { publicationHooks } from '../publication/publication-hooks.ts'
import { requiredToPublish } from '../publication/required-to-publish.ts'
import { formSection } from '../writing/form-section.ts'
import { refuseBrokenRichText } from '../writing/refuse-broken-rich-text.ts'
import { campaignNames, campaignSections, campaignWords as words, givingWords, rowWords } from './campaign-words.ts'
import { textTabs } from '../writing/text-tabs.ts'
import { mustBeWholeCents, mustSayWhyNotOpen } from './campaign-rules.ts'
import { factFields, partnerFields, presetFields, questionFields, useFields } from './campaign-parts.ts'
import { returnedField } from '../review/returning/returned-field.ts'

/** What a row says does not lean on the rows around it: see `saysTheSame`. */
const rowsStandAlone = { rowsStandAlone: true }

/** Everything the home page and the page for giving say. The lists are the same in every language, their texts are not. */
export const campaigns: CollectionConfig<'campaigns'> = {
  slug: 'campaigns',
  labels: { singular: campaignNames.singular, plural: campaignNames.plural },
  access: accessTo('campaigns'),
  admin: {
    components: writingRoom(textTabs),
    livePreview,
    group: adminGroups.campaign,
    hideAPIURL: true,
    description: campaignNames.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'giving', '_status', 'updatedAt'],
  },
  defaultPopulate: { title: true, giving: true },
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
      required: true,
      maxLength: 120,
      label: words.title.label,
      admin: { description: words.title.help },
    },
    formSection('top', campaignSections.top),
    {
      name: 'headline',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 160,
      label: words.headline.label,
      admin: { description: words.headline.help },
    },
    {
      name: 'introduction',
      type: 'richText',
      localized: true,
      required: true,
      label: words.introduction.label,
      hooks: { beforeValidate: [refuseBrokenRichText] },
      admin: { description: words.introduction.help },
    },
    formSection('facts', campaignSections.facts),
    {
      name: 'facts',
      type: 'array',
      custom: rowsStandAlone,
      maxRows: 20,
      label: words.facts.label,
      labels: { singular: rowWords.fact, plural: words.facts.label },
      admin: { description: words.facts.help },
      fields: factFields,
    },
    {
      name: 'uses',
      type: 'array',
      custom: rowsStandAlone,
      maxRows: 12,
      label: words.uses.label,
      labels: { singular: rowWords.use, plural: words.uses.label },
      admin: { description: words.uses.help },
      fields: useFields,
    },
    formSection('giving', campaignSections.giving),
    {
      name: 'presets',
      type: 'array',
      custom: rowsStandAlone,
      maxRows: 8,
      label: words.presets.label,
      labels: { singular: rowWords.preset, plural: words.presets.label },
      admin: {
        description: words.presets.help,
        components: { RowLabel: '/campaigns/PresetRowLabel.tsx#PresetRowLabel' },
      },
      fields: presetFields,
    },
    {
      name: 'lastCall',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: words.lastCall.label,
      admin: { description: words.lastCall.help },
    },
    {
      name: 'thanks',
      type: 'richText',
      localized: true,
      label: words.thanks.label,
      hooks: { beforeValidate: [refuseBrokenRichText] },
      admin: { description: words.thanks.help },
    },
    formSection('trust', campaignSections.trust),
    {
      name: 'partners',
      type: 'array',
      custom: rowsStandAlone,
      maxRows: 30,
      label: words.partners.label,
      labels: { singular: rowWords.partner, plural: words.partners.label },
      admin: { description: words.partners.help },
      fields: partnerFields,
    },
    {
      name: 'questions',
      type: 'array',
      custom: rowsStandAlone,
      maxRows: 40,
      label: words.questions.label,
      labels: { singular: rowWords.question, plural: words.questions.label },
      admin: { description: words.questions.help },
      fields: questionFields,
    },
    {
      name: 'giving',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: GIVING_STATES.map((value) => ({ value, label: givingWords[value] })),
      label: words.giving.label,
      admin: { position: 'sidebar', description: words.giving.help },
    },
    {
      name: 'givingNote',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      validate: mustSayWhyNotOpen,
      label: words.givingNote.label,
      admin: { position: 'sidebar', description: words.givingNote.help },
    },
    {
      name: 'goal',
      type: 'number',
      validate: mustBeWholeCents,
      label: words.goal.label,
      admin: {
        position: 'sidebar',
        description: words.goal.help,
        components: { Field: '/campaigns/EuroField.tsx#EuroField', Cell: '/campaigns/EuroCell.tsx#EuroCell' },
      },
    },
    {
      name: 'stories',
      type: 'relationship',
      relationTo: 'stories',
      hasMany: true,
      maxRows: 3,
      label: words.stories.label,
      // A text begins on a page of its own, with a title: a drawer would leave an empty one behind.
      admin: { allowCreate: false, position: 'sidebar', description: words.stories.help },
    },
    {
      name: 'isSample',
      type: 'checkbox',
      defaultValue: false,
      label: words.isSample.label,
      admin: { position: 'sidebar', description: words.isSample.help },
    },
  ]),
}
