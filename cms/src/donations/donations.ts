import { DONATION_STATES } from '@campaign/shared/donations/donation-states.ts'
import { LOCALES, LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { CARE_REASONS } from './donation.ts'
import { donationDescriptions, donationFieldLabels } from './donation-labels.ts'
import { careReasonLabels, donationStateLabels } from './donation-state-labels.ts'
import { dayAndTime, headedByFacts, keptByMachine, machineField, moneyField } from './kept-by-machine.ts'
import { searchDonationsByIds } from './list-search-hook.ts'
import { methodLabels, originLabels } from './money-move-labels.ts'
import { DONATION_ORIGINS, PAYMENT_METHODS } from './money-moves.ts'

/**
 * Every gift, written by our own code before Stripe hears of it and moved on only by what Stripe says afterwards.
 * Nothing here says who gave: no name, no e-mail, no address, no IP. Nobody writes it through the admin or REST,
 * administrators included: a row that can be edited proves nothing.
 */
export const donations: CollectionConfig<'donations'> = {
  ...keptByMachine,
  slug: 'donations',
  labels: {
    singular: { fr: 'Don', en: 'Donation', ru: 'Пожертвование', uk: 'Пожертва', de: 'Spende' },
    plural: { fr: 'Dons', en: 'Donations', ru: 'Пожертвования', uk: 'Пожертви', de: 'Spenden' },
  },
  access: accessTo('donations'),
  hooks: { beforeOperation: [searchDonationsByIds] },
  admin: {
    group: adminGroups.donations,
    description: donationDescriptions.collection,
    useAsTitle: 'id',
    defaultColumns: ['createdAt', 'state', 'amount', 'refunded', 'method', 'campaign', 'subscription'],
    listSearchableFields: ['id', 'stripeSession', 'stripePaymentIntent', 'stripeCharge', 'stripeInvoice', 'reference'],
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    // The list then reads its columns only.
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    components: {
      edit: headedByFacts,
      beforeListTable: [
        '/desk/lists/DonationFilters.tsx#DonationFilters',
        '/exports/ExportPanel.tsx#ExportPanel',
        '/donations/ListCountNote.tsx#ListCountNote',
      ],
    },
  },
  // An amount means nothing without its currency, whichever columns are shown.
  forceSelect: { currency: true, settledCurrency: true },
  defaultSort: '-createdAt',
  indexes: [
    { fields: ['state', 'createdAt'] },
    { fields: ['state', 'askedAt'] },
    // For the list: sorted by amount, and searched for the notes of the few that have one.
    { fields: ['amount'] },
    { fields: ['reference'] },
  ],
  fields: [
    {
      name: 'story',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/desk/donation/DonationStory.tsx#DonationStory' } },
    },
    {
      type: 'collapsible',
      label: donationFieldLabels.everything,
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'state',
          type: 'select',
          required: true,
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
            moneyField('amount', donationFieldLabels.amount, 'currency', { required: true }),
            moneyField('refunded', donationFieldLabels.refunded, 'currency', {
              required: true,
              defaultValue: 0,
              description: donationDescriptions.refunded,
            }),
            moneyField('disputed', donationFieldLabels.disputed, 'currency', {
              required: true,
              defaultValue: 0,
              description: donationDescriptions.disputed,
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            moneyField('settledAmount', donationFieldLabels.settledAmount, 'settledCurrency'),
            moneyField('fee', donationFieldLabels.fee, 'settledCurrency'),
            moneyField('net', donationFieldLabels.net, 'settledCurrency'),
          ],
        },
        { name: 'currency', type: 'text', required: true, label: donationFieldLabels.currency },
        { name: 'settledCurrency', type: 'text', label: donationFieldLabels.settledCurrency },
        { name: 'exchangeRate', type: 'text', label: donationFieldLabels.exchangeRate },
        {
          name: 'campaign',
          type: 'relationship',
          relationTo: 'campaigns',
          required: true,
          index: true,
          label: donationFieldLabels.campaign,
        },
        {
          name: 'origin',
          type: 'select',
          required: true,
          defaultValue: 'form',
          options: DONATION_ORIGINS.map((value) => ({ value, label: originLabels[value] })),
          label: donationFieldLabels.origin,
        },
        {
          name: 'method',
          type: 'select',
          options: PAYMENT_METHODS.map((value) => ({ value, label: methodLabels[value] })),
          label: donationFieldLabels.method,
        },
        {
          name: 'subscription',
          type: 'relationship',
          relationTo: 'subscriptions',
          index: true,
          label: donationFieldLabels.subscription,
          admin: { components: { Cell: '/desk/lists/MonthlyCell.tsx#MonthlyCell' } },
        },
        { name: 'consentVersion', type: 'text', label: donationFieldLabels.consentVersion },
        {
          name: 'taxCountry',
          type: 'text',
          label: donationFieldLabels.taxCountry,
          admin: { description: donationDescriptions.taxCountry },
        },
        {
          name: 'reference',
          type: 'text',
          maxLength: 40,
          label: donationFieldLabels.reference,
          admin: { description: donationDescriptions.reference },
        },
        { name: 'enteredBy', type: 'relationship', relationTo: 'users', label: donationFieldLabels.enteredBy },
        {
          name: 'locale',
          type: 'select',
          options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
          label: donationFieldLabels.locale,
        },
        { name: 'paidAt', type: 'date', index: true, label: donationFieldLabels.paidAt, admin: dayAndTime },
        {
          name: 'livemode',
          type: 'checkbox',
          required: true,
          label: donationFieldLabels.livemode,
          admin: { description: donationDescriptions.livemode },
        },
        { name: 'stripeSession', type: 'text', unique: true, label: donationFieldLabels.stripeSession },
        { name: 'stripePaymentIntent', type: 'text', unique: true, label: donationFieldLabels.stripePaymentIntent },
        { name: 'stripeCharge', type: 'text', unique: true, label: donationFieldLabels.stripeCharge },
        { name: 'stripeInvoice', type: 'text', unique: true, label: donationFieldLabels.stripeInvoice },
        { name: 'resumes', type: 'relationship', relationTo: 'donations', label: donationFieldLabels.resumes },
        {
          name: 'supersededBy',
          type: 'relationship',
          relationTo: 'donations',
          label: donationFieldLabels.supersededBy,
        },
      ],
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
