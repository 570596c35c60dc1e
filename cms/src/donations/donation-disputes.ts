import type { CollectionConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { dayAndTime, headedByFacts, keptByMachine, moneyField } from './kept-by-machine.ts'
import { disputeStateLabels, moveDescriptions, moveFieldLabels } from './money-move-labels.ts'
import { DISPUTE_STATES } from './money-moves.ts'

/** A donor's bank asks for the money back. `currency` is that of the gift. */
export const donationDisputes: CollectionConfig<'donation-disputes'> = {
  ...keptByMachine,
  slug: 'donation-disputes',
  labels: {
    singular: { fr: 'Contestation', en: 'Dispute', ru: 'Спор', uk: 'Спір', de: 'Anfechtung' },
    plural: { fr: 'Contestations', en: 'Disputes', ru: 'Споры', uk: 'Спори', de: 'Anfechtungen' },
  },
  access: accessTo('donation-disputes'),
  admin: {
    group: adminGroups.donations,
    description: moveDescriptions.disputes,
    useAsTitle: 'id',
    defaultColumns: ['openedAt', 'amount', 'state', 'reason', 'dueBy', 'donation'],
    listSearchableFields: ['id', 'stripeDispute'],
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    components: { edit: headedByFacts },
  },
  forceSelect: { currency: true },
  defaultSort: '-openedAt',
  fields: [
    {
      name: 'donation',
      type: 'relationship',
      relationTo: 'donations',
      required: true,
      index: true,
      label: moveFieldLabels.donation,
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: DISPUTE_STATES.map((value) => ({ value, label: disputeStateLabels[value] })),
      label: moveFieldLabels.state,
    },
    moneyField('amount', moveFieldLabels.amount, 'currency', { required: true }),
    { name: 'currency', type: 'text', required: true, label: moveFieldLabels.currency },
    {
      name: 'reason',
      type: 'text',
      required: true,
      label: moveFieldLabels.reason,
      admin: { description: moveDescriptions.disputeReason },
    },
    { name: 'stripeDispute', type: 'text', required: true, unique: true, label: moveFieldLabels.stripeDispute },
    { name: 'openedAt', type: 'date', required: true, label: moveFieldLabels.openedAt, admin: dayAndTime },
    { name: 'dueBy', type: 'date', label: moveFieldLabels.dueBy, admin: dayAndTime },
  ],
}
