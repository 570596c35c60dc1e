import { DONATION_STATES } from '@campaign/shared/donations/donation-states.ts'
import { LOCALES, LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { CARE_REASONS } from './donation.ts'
import { careReasonLabels, donationDescriptions, donationFieldLabels, donationStateLabels } from './donation-labels.ts'

const MONEY_CELL = '/donations/MoneyCell.tsx#MoneyCell'
const MONEY_FIELD = '/donations/MoneyField.tsx#MoneyField'

/**
 * Every gift, written by our own code before Stripe hears of it and moved on only by what Stripe says afterwards.
 * Nothing here says who gave: no name, no e-mail, no address, no country, no IP. Nobody writes it through the admin or
 * REST, administrators included: a row that can be edited proves nothing.
 */
export const donations: CollectionConfig<'donations'> = {
  slug: 'donations',
  labels: {
    singular: { fr: 'Don', en: 'Donation', ru: 'Пожертвование', uk: 'Пожертва', de: 'Spende' },
    plural: { fr: 'Dons', en: 'Donations', ru: 'Пожертвования', uk: 'Пожертви', de: 'Spenden' },
  },
  access: accessTo('donations'),
  admin: {
    group: adminGroups.donations,
    description: donationDescriptions.collection,
    useAsTitle: 'id',
    defaultColumns: ['createdAt', 'state', 'amount', 'campaign', 'net', 'paidAt'],
    listSearchableFields: ['id', 'stripeSession', 'stripePaymentIntent'],
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    // The list then reads its columns only, not the history of every row.
    enableListViewSelectAPI: true,
    hideAPIURL: true,
  },
  // An amount means nothing without its currency, whichever columns are shown.
  forceSelect: { currency: true, settledCurrency: true },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['state', 'createdAt'] }, { fields: ['state', 'askedAt'] }],
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: DONATION_STATES.map((value) => ({ value, label: donationStateLabels[value] })),
      label: donationFieldLabels.state,
      admin: { description: donationDescriptions.state },
    },
    {
      name: 'careReason',
      type: 'select',
      options: CARE_REASONS.map((value) => ({ value, label: careReasonLabels[value] })),
      label: donationFieldLabels.careReason,
      admin: { condition: (data) => data['state'] === 'needs_care', description: donationDescriptions.careReason },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'amount',
          type: 'number',
          required: true,
          label: donationFieldLabels.amount,
          custom: { currencyField: 'currency' },
          admin: { components: { Cell: MONEY_CELL, Field: MONEY_FIELD } },
        },
        {
          name: 'fee',
          type: 'number',
          label: donationFieldLabels.fee,
          custom: { currencyField: 'settledCurrency' },
          admin: { components: { Cell: MONEY_CELL, Field: MONEY_FIELD } },
        },
        {
          name: 'net',
          type: 'number',
          label: donationFieldLabels.net,
          custom: { currencyField: 'settledCurrency' },
          admin: { components: { Cell: MONEY_CELL, Field: MONEY_FIELD } },
        },
      ],
    },
    { name: 'currency', type: 'text', required: true, label: donationFieldLabels.currency },
    { name: 'settledCurrency', type: 'text', label: donationFieldLabels.settledCurrency },
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
      label: donationFieldLabels.campaign,
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
      label: donationFieldLabels.locale,
    },
    {
      name: 'paidAt',
      type: 'date',
      index: true,
      label: donationFieldLabels.paidAt,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    {
      name: 'livemode',
      type: 'checkbox',
      required: true,
      label: donationFieldLabels.livemode,
      admin: { description: donationDescriptions.livemode },
    },
    { name: 'stripeSession', type: 'text', unique: true, label: donationFieldLabels.stripeSession },
    { name: 'stripePaymentIntent', type: 'text', unique: true, label: donationFieldLabels.stripePaymentIntent },
    {
      name: 'resumes',
      type: 'relationship',
      relationTo: 'donations',
      label: donationFieldLabels.resumes,
      admin: { condition: (data) => Boolean(data['resumes']) },
    },
    {
      name: 'supersededBy',
      type: 'relationship',
      relationTo: 'donations',
      label: donationFieldLabels.supersededBy,
      admin: { condition: (data) => Boolean(data['supersededBy']) },
    },
    {
      name: 'history',
      type: 'join',
      collection: 'donation-history',
      on: 'donation',
      defaultSort: 'createdAt',
      defaultLimit: 50,
      label: donationFieldLabels.history,
      admin: { allowCreate: false, defaultColumns: ['createdAt', 'entry', 'fromState', 'toState', 'cause'] },
    },

    // What follows is for the machine. Staff read none of it: the token opens the donor's thank-you page.
    machineField({ name: 'attempt', type: 'text', required: true, unique: true }),
    machineField({ name: 'requestHash', type: 'text', required: true }),
    machineField({ name: 'token', type: 'text', required: true, unique: true }),
    /** Until when one process alone may ask Stripe for the payment page of this donation. */
    machineField({ name: 'openingUntil', type: 'date' }),
    /** When Stripe was last asked about this donation; the sweep takes the longest unasked first. */
    machineField({ name: 'askedAt', type: 'date' }),
    /** Moves on with every answer of Stripe that was applied, so that an older answer cannot overtake a newer. */
    machineField({ name: 'revision', type: 'number', required: true, defaultValue: 0 }),
  ],
}

type MachineField =
  | { name: string; type: 'text'; required?: boolean; unique?: boolean }
  | { name: string; type: 'date' }
  | { name: string; type: 'number'; required: boolean; defaultValue: number }

function machineField(field: MachineField) {
  return { ...field, hidden: true, access: { create: () => false, read: () => false, update: () => false } }
}
