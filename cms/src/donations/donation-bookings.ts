import type { CollectionConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { dayAndTime, headedByFacts, keptByMachine, moneyField } from './kept-by-machine.ts'
import { bookingKindLabels, moveDescriptions, moveFieldLabels } from './money-move-labels.ts'
import { BOOKING_KINDS } from './money-moves.ts'

/** What a gift moved on the association's account with Stripe (its balance transactions), in the account's currency. */
export const donationBookings: CollectionConfig<'donation-bookings'> = {
  ...keptByMachine,
  slug: 'donation-bookings',
  labels: {
    singular: {
      fr: 'Écriture chez Stripe',
      en: 'Booking at Stripe',
      ru: 'Проводка в Stripe',
      uk: 'Проведення у Stripe',
      de: 'Buchung bei Stripe',
    },
    plural: {
      fr: 'Écritures chez Stripe',
      en: 'Bookings at Stripe',
      ru: 'Проводки в Stripe',
      uk: 'Проведення у Stripe',
      de: 'Buchungen bei Stripe',
    },
  },
  access: accessTo('donation-bookings'),
  admin: {
    group: adminGroups.donations,
    description: moveDescriptions.bookings,
    useAsTitle: 'id',
    defaultColumns: ['bookedAt', 'kind', 'amount', 'fee', 'net', 'donation'],
    listSearchableFields: ['id', 'stripeBalanceTransaction'],
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    components: { edit: headedByFacts },
  },
  forceSelect: { currency: true },
  defaultSort: '-bookedAt',
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
      name: 'kind',
      type: 'select',
      required: true,
      options: BOOKING_KINDS.map((value) => ({ value, label: bookingKindLabels[value] })),
      label: moveFieldLabels.kind,
    },
    moneyField('amount', moveFieldLabels.amount, 'currency', { required: true }),
    moneyField('fee', moveFieldLabels.fee, 'currency', { required: true }),
    moneyField('net', moveFieldLabels.net, 'currency', { required: true }),
    { name: 'currency', type: 'text', required: true, label: moveFieldLabels.currency },
    { name: 'rate', type: 'text', label: moveFieldLabels.rate },
    {
      name: 'stripeBalanceTransaction',
      type: 'text',
      required: true,
      unique: true,
      label: moveFieldLabels.stripeBalanceTransaction,
    },
    { name: 'bookedAt', type: 'date', required: true, index: true, label: moveFieldLabels.bookedAt, admin: dayAndTime },
  ],
}
