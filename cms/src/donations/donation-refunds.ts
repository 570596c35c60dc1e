import type { CollectionConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { dayAndTime, headedByFacts, keptByMachine, moneyField } from './kept-by-machine.ts'
import { moveDescriptions, moveFieldLabels, refundReasonLabels, refundStateLabels } from './money-move-labels.ts'
import { REFUND_REASONS, REFUND_STATES } from './money-moves.ts'

/** Money that goes back to a donor: asked for here or at Stripe. `currency` is that of the gift. */
export const donationRefunds: CollectionConfig<'donation-refunds'> = {
  ...keptByMachine,
  slug: 'donation-refunds',
  labels: {
    singular: { fr: 'Remboursement', en: 'Refund', ru: 'Возврат', uk: 'Повернення', de: 'Erstattung' },
    plural: { fr: 'Remboursements', en: 'Refunds', ru: 'Возвраты', uk: 'Повернення коштів', de: 'Erstattungen' },
  },
  access: accessTo('donation-refunds'),
  admin: {
    group: adminGroups.donations,
    description: moveDescriptions.refunds,
    useAsTitle: 'id',
    defaultColumns: ['happenedAt', 'amount', 'state', 'reason', 'donation'],
    listSearchableFields: ['id', 'stripeRefund'],
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    components: { edit: headedByFacts },
  },
  forceSelect: { currency: true },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'createdAt'] }],
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
      options: REFUND_STATES.map((value) => ({ value, label: refundStateLabels[value] })),
      label: moveFieldLabels.state,
    },
    moneyField('amount', moveFieldLabels.amount, 'currency', { required: true }),
    { name: 'currency', type: 'text', required: true, label: moveFieldLabels.currency },
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: REFUND_REASONS.map((value) => ({ value, label: refundReasonLabels[value] })),
      label: moveFieldLabels.reason,
    },
    { name: 'stripeRefund', type: 'text', unique: true, label: moveFieldLabels.stripeRefund },
    // null: asked for at Stripe, or by our own protection.
    { name: 'askedBy', type: 'relationship', relationTo: 'users', label: moveFieldLabels.askedBy },
    { name: 'happenedAt', type: 'date', required: true, label: moveFieldLabels.happenedAt, admin: dayAndTime },
  ],
}
