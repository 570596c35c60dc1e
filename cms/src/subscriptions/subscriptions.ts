import { SUBSCRIPTION_STATES } from '@campaign/shared/donations/subscription-states.ts'
import { LOCALES, LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import type { CollectionConfig } from 'payload'
import { dayAndTime, headedByFacts, keptByMachine, machineField, moneyField } from '../donations/kept-by-machine.ts'
import { searchByIds } from '../donations/list-search-hook.ts'
import { donationDescriptions, donationFieldLabels } from '../donations/donation-labels.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { END_CAUSES, SUBSCRIPTION_CARE_REASONS } from './subscription.ts'
import {
  endCauseLabels,
  subscriptionCareLabels,
  subscriptionDescriptions,
  subscriptionFieldLabels,
  subscriptionStateLabels,
} from './subscription-labels.ts'

/** Monthly gifts: what was agreed and how it stands at Stripe. Each charge is a donation. Nothing says who gives. */
export const subscriptions: CollectionConfig<'subscriptions'> = {
  ...keptByMachine,
  slug: 'subscriptions',
  labels: {
    singular: {
      fr: 'Don mensuel',
      en: 'Monthly gift',
      ru: 'Ежемесячное пожертвование',
      uk: 'Щомісячна пожертва',
      de: 'Monatliche Spende',
    },
    plural: {
      fr: 'Dons mensuels',
      en: 'Monthly gifts',
      ru: 'Ежемесячные пожертвования',
      uk: 'Щомісячні пожертви',
      de: 'Monatliche Spenden',
    },
  },
  access: accessTo('subscriptions'),
  hooks: { beforeOperation: [searchByIds({ id: 'ours', stripeSubscription: 'stripe', stripeCustomer: 'stripe' })] },
  admin: {
    group: adminGroups.donations,
    description: subscriptionDescriptions.collection,
    useAsTitle: 'id',
    defaultColumns: ['createdAt', 'state', 'amount', 'nextChargeAt', 'campaign'],
    listSearchableFields: ['id', 'stripeSubscription', 'stripeCustomer'],
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    components: { edit: headedByFacts, beforeListTable: ['/desk/lists/SubscriptionFilters.tsx#SubscriptionFilters'] },
  },
  forceSelect: { currency: true },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'createdAt'] }, { fields: ['state', 'askedAt'] }],
  fields: [
    {
      name: 'story',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/desk/subscription/SubscriptionStory.tsx#SubscriptionStory' },
      },
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
          options: SUBSCRIPTION_STATES.map((value) => ({ value, label: subscriptionStateLabels[value] })),
          label: subscriptionFieldLabels.state,
        },
        {
          name: 'careReason',
          type: 'select',
          options: SUBSCRIPTION_CARE_REASONS.map((value) => ({ value, label: subscriptionCareLabels[value] })),
          label: subscriptionFieldLabels.careReason,
          admin: { condition: (data) => data['state'] === 'needs_care' },
        },
        {
          type: 'row',
          fields: [
            moneyField('amount', subscriptionFieldLabels.amount, 'currency', { required: true }),
            moneyField('previousAmount', subscriptionFieldLabels.previousAmount, 'currency'),
            moneyField('wantedAmount', subscriptionFieldLabels.wantedAmount, 'currency'),
          ],
        },
        { name: 'currency', type: 'text', required: true, label: subscriptionFieldLabels.currency },
        {
          name: 'campaign',
          type: 'relationship',
          relationTo: 'campaigns',
          required: true,
          index: true,
          label: subscriptionFieldLabels.campaign,
        },
        {
          name: 'locale',
          type: 'select',
          options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
          label: subscriptionFieldLabels.locale,
        },
        { name: 'consentVersion', type: 'text', label: subscriptionFieldLabels.consentVersion },
        {
          name: 'taxCountry',
          type: 'text',
          label: subscriptionFieldLabels.taxCountry,
          admin: { description: donationDescriptions.taxCountry },
        },
        {
          name: 'livemode',
          type: 'checkbox',
          required: true,
          label: subscriptionFieldLabels.livemode,
          admin: { description: donationDescriptions.livemode },
        },
        { name: 'stripeSubscription', type: 'text', unique: true, label: subscriptionFieldLabels.stripeSubscription },
        { name: 'stripeCustomer', type: 'text', index: true, label: subscriptionFieldLabels.stripeCustomer },
        { name: 'startedAt', type: 'date', label: subscriptionFieldLabels.startedAt, admin: dayAndTime },
        { name: 'nextChargeAt', type: 'date', label: subscriptionFieldLabels.nextChargeAt, admin: dayAndTime },
        { name: 'endedAt', type: 'date', label: subscriptionFieldLabels.endedAt, admin: dayAndTime },
        {
          name: 'endCause',
          type: 'select',
          options: END_CAUSES.map((value) => ({ value, label: endCauseLabels[value] })),
          label: subscriptionFieldLabels.endCause,
        },
      ],
    },

    // What follows is for the machine: the version goes into the signed link by which the donor manages the gift.
    machineField({ name: 'linkVersion', type: 'number', required: true, defaultValue: 1 }),
    /** When Stripe was last asked about it; the sweep takes the longest unasked first. */
    machineField({ name: 'askedAt', type: 'date' }),
    /** Moves on with every answer of Stripe that was applied, so that an older answer cannot overtake a newer. */
    machineField({ name: 'revision', type: 'number', required: true, defaultValue: 0 }),
  ],
}
