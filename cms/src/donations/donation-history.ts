import { DONATION_STATES } from '@campaign/shared/donations/donation-states.ts'
import type { CollectionConfig } from 'payload'
import { HISTORY_CAUSES, HISTORY_ENTRIES } from './history-entry.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import {
  historyCauseLabels,
  historyDescriptions,
  historyEntryLabels,
  historyFieldLabels,
} from './donation-history-labels.ts'
import { donationStateLabels } from './donation-state-labels.ts'
import { headedByFacts, keptByMachine } from './kept-by-machine.ts'

/**
 * What happened to each donation, in order. Rows are added in the same transaction as the change they tell of and
 * are never changed: a trigger in the database refuses it even to us.
 */
export const donationHistory: CollectionConfig<'donation-history'> = {
  ...keptByMachine,
  slug: 'donation-history',
  labels: {
    singular: { fr: 'Étape', en: 'Step', ru: 'Событие', uk: 'Подія', de: 'Schritt' },
    plural: {
      fr: 'Historique des dons',
      en: 'Donation history',
      ru: 'История пожертвований',
      uk: 'Історія пожертв',
      de: 'Verlauf der Spenden',
    },
  },
  access: accessTo('donation-history'),
  admin: {
    group: adminGroups.donations,
    description: historyDescriptions.collection,
    useAsTitle: 'id',
    defaultColumns: ['createdAt', 'donation', 'entry', 'fromState', 'toState', 'cause'],
    hideAPIURL: true,
    components: { edit: headedByFacts },
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'donation',
      type: 'relationship',
      relationTo: 'donations',
      required: true,
      index: true,
      label: historyFieldLabels.donation,
    },
    {
      name: 'entry',
      type: 'select',
      required: true,
      options: HISTORY_ENTRIES.map((value) => ({ value, label: historyEntryLabels[value] })),
      label: historyFieldLabels.entry,
    },
    {
      name: 'fromState',
      type: 'select',
      options: DONATION_STATES.map((value) => ({ value, label: donationStateLabels[value] })),
      label: historyFieldLabels.fromState,
    },
    {
      name: 'toState',
      type: 'select',
      options: DONATION_STATES.map((value) => ({ value, label: donationStateLabels[value] })),
      label: historyFieldLabels.toState,
    },
    {
      name: 'cause',
      type: 'select',
      required: true,
      options: HISTORY_CAUSES.map((value) => ({ value, label: historyCauseLabels[value] })),
      label: historyFieldLabels.cause,
    },
    {
      name: 'event',
      type: 'text',
      label: historyFieldLabels.event,
      admin: { description: historyDescriptions.event },
    },
    { name: 'reason', type: 'text', label: historyFieldLabels.reason },
    // Of a refund or a dispute, in minor units of the gift's currency, which stands on the gift.
    { name: 'amount', type: 'number', label: historyFieldLabels.amount, admin: { disableListColumn: true } },
    { name: 'by', type: 'relationship', relationTo: 'users', label: historyFieldLabels.by },
  ],
}
