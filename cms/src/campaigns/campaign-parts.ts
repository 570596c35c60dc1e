import type { Field } from 'payload'
import { mustBeWebAddress } from '../writing/must-be-web-address.ts'
import { mustBeWholeCents } from './campaign-rules.ts'
import { campaignWords as words } from './campaign-words.ts'

/** The rows of a campaign's lists. A row exists once; what it says exists in each language. */

export const factFields: Field[] = [
  {
    name: 'figure',
    type: 'text',
    localized: true,
    maxLength: 40,
    label: words.figure.label,
    admin: { description: words.figure.help },
  },
  {
    name: 'statement',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 400,
    label: words.statement.label,
    admin: { description: words.statement.help },
  },
  {
    name: 'source',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 200,
    label: words.source.label,
    admin: { description: words.source.help },
  },
  {
    name: 'sourceUrl',
    type: 'text',
    maxLength: 500,
    validate: mustBeWebAddress,
    label: words.sourceUrl.label,
    admin: { description: words.sourceUrl.help },
  },
  {
    name: 'asOf',
    type: 'date',
    required: true,
    label: words.asOf.label,
    admin: { description: words.asOf.help, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
  },
]

export const useFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 120,
    label: words.useTitle.label,
    admin: { description: words.useTitle.help },
  },
  {
    name: 'text',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 800,
    label: words.useText.label,
    admin: { description: words.useText.help },
  },
]

export const partnerFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    label: words.partnerName.label,
    admin: { description: words.partnerName.help },
  },
  {
    name: 'url',
    type: 'text',
    maxLength: 500,
    validate: mustBeWebAddress,
    label: words.partnerUrl.label,
    admin: { description: words.partnerUrl.help },
  },
  {
    name: 'role',
    type: 'text',
    localized: true,
    maxLength: 200,
    label: words.partnerRole.label,
    admin: { description: words.partnerRole.help },
  },
]

export const presetFields: Field[] = [
  {
    name: 'amount',
    type: 'number',
    required: true,
    validate: mustBeWholeCents,
    label: words.presetAmount.label,
    admin: {
      description: words.presetAmount.help,
      components: { Field: '/campaigns/EuroField.tsx#EuroField', Cell: '/campaigns/EuroCell.tsx#EuroCell' },
    },
  },
  {
    name: 'makesPossible',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 300,
    label: words.makesPossible.label,
    admin: { description: words.makesPossible.help },
  },
]

export const questionFields: Field[] = [
  {
    name: 'question',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 200,
    label: words.question.label,
    admin: { description: words.question.help },
  },
  {
    name: 'answer',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 2000,
    label: words.answer.label,
    admin: { description: words.answer.help },
  },
]
