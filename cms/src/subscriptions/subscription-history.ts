import { SUBSCRIPTION_STATES } from '@campaign/shared/donations/subscription-states.ts'
import type { CollectionConfig } from 'payload'
import { historyDescriptions } from '../donations/donation-history-labels.ts'
import { headedByFacts, keptByMachine } from '../donations/kept-by-machine.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { SUBSCRIPTION_CAUSES, SUBSCRIPTION_ENTRIES } from './subscription-history-entry.ts'
import {
  subscriptionCauseLabels,
  subscriptionEntryLabels,
  subscriptionHistoryDescription,
  subscriptionHistoryFieldLabels,
} from './subscription-history-labels.ts'
import { subscriptionStateLabels } from './subscription-labels.ts'

/** What happened to each monthly gift, in order. Only ever added to: a trigger in the database refuses anything else. */
export const subscriptionHistory: CollectionConfig<'subscription-history'> = {
  ...keptByMachine,
  slug: 'subscription-history',
  labels: {
    singular: { fr: 'Étape', en: 'Step', ru: 'Событие', uk: 'Подія', de: 'Schritt' },
    plural: {
      fr: 'Historique des dons mensuels',
      en: 'History of monthly gifts',
      ru: 'История ежемесячных пожертвований',
      uk: 'Історія щомісячних пожертв',
      de: 'Verlauf der monatlichen Spenden',
    },
  },
  access: accessTo('subscription-history'),
  admin: {
    group: adminGroups.donations,
    description: subscriptionHistoryDescription,
    useAsTitle: 'id',
    defaultColumns: ['createdAt', 'subscription', 'entry', 'fromState', 'toState', 'cause'],
    hideAPIURL: true,
    components: { edit: headedByFacts },
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'subscription',
      type: 'relationship',
      relationTo: 'subscriptions',
      required: true,
      index: true,
      label: subscriptionHistoryFieldLabels.subscription,
    },
    {
      name: 'entry',
      type: 'select',
      required: true,
      options: SUBSCRIPTION_ENTRIES.map((value) => ({ value, label: subscriptionEntryLabels[value] })),
      label: subscriptionHistoryFieldLabels.entry,
    },
    {
      name: 'fromState',
      type: 'select',
      options: SUBSCRIPTION_STATES.map((value) => ({ value, label: subscriptionStateLabels[value] })),
      label: subscriptionHistoryFieldLabels.fromState,
    },
    {
      name: 'toState',
      type: 'select',
      options: SUBSCRIPTION_STATES.map((value) => ({ value, label: subscriptionStateLabels[value] })),
      label: subscriptionHistoryFieldLabels.toState,
    },
    {
      name: 'cause',
      type: 'select',
      required: true,
      options: SUBSCRIPTION_CAUSES.map((value) => ({ value, label: subscriptionCauseLabels[value] })),
      label: subscriptionHistoryFieldLabels.cause,
    },
    {
      name: 'event',
      type: 'text',
      label: subscriptionHistoryFieldLabels.event,
      admin: { description: historyDescriptions.event },
    },
    { name: 'reason', type: 'text', label: subscriptionHistoryFieldLabels.reason },
    // For a change of the amount: the new one, in minor units of the gift's currency, which stands on the gift.
    {
      name: 'amount',
      type: 'number',
      label: subscriptionHistoryFieldLabels.amount,
      admin: { disableListColumn: true },
    },
    { name: 'by', type: 'relationship', relationTo: 'users', label: subscriptionHistoryFieldLabels.by },
  ],
}
