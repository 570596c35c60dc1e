import type { CollectionConfig } from 'payload'
import { searchByIds } from '../../donations/list-search-hook.ts'
import { keptByMachine } from '../../donations/kept-by-machine.ts'
import { adminGroups } from '../../languages/admin-groups.ts'
import { accessTo } from '../../people/access-to.ts'
import { EVENT_REASONS, EVENT_STATES } from './payment-event.ts'
import { eventDescriptions, eventFieldLabels, eventReasonLabels, eventStateLabels } from './payment-event-labels.ts'

/**
 * The inbox of Stripe's webhooks: each event once. Of what Stripe sent only what leads back to the object is kept, for
 * the rest is asked of Stripe again: the payload names the payer.
 */
export const paymentEvents: CollectionConfig<'payment-events'> = {
  ...keptByMachine,
  slug: 'payment-events',
  labels: {
    singular: {
      fr: 'Notification de Stripe',
      en: 'Stripe notice',
      ru: 'Уведомление Stripe',
      uk: 'Сповіщення Stripe',
      de: 'Stripe-Nachricht',
    },
    plural: {
      fr: 'Notifications de Stripe',
      en: 'Stripe notices',
      ru: 'Уведомления Stripe',
      uk: 'Сповіщення Stripe',
      de: 'Stripe-Nachrichten',
    },
  },
  access: accessTo('payment-events'),
  hooks: { beforeOperation: [searchByIds({ event: 'stripe', objectId: 'stripe' })] },
  admin: {
    group: adminGroups.donations,
    description: eventDescriptions.collection,
    useAsTitle: 'event',
    defaultColumns: ['createdAt', 'type', 'state', 'reason', 'attempts', 'event'],
    listSearchableFields: ['event', 'objectId'],
    hideAPIURL: true,
    components: { beforeListTable: ['/desk/lists/EventFilters.tsx#EventFilters'] },
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'createdAt'] }],
  fields: [
    {
      name: 'story',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/desk/event/EventStory.tsx#EventStory' } },
    },
    { name: 'event', type: 'text', required: true, unique: true, label: eventFieldLabels.event },
    { name: 'type', type: 'text', required: true, label: eventFieldLabels.type },
    { name: 'apiVersion', type: 'text', label: eventFieldLabels.apiVersion },
    { name: 'happenedAt', type: 'date', label: eventFieldLabels.happenedAt },
    { name: 'livemode', type: 'checkbox', required: true, label: eventFieldLabels.livemode },
    { name: 'objectKind', type: 'text', label: eventFieldLabels.objectKind },
    { name: 'objectId', type: 'text', index: true, label: eventFieldLabels.objectId },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: EVENT_STATES.map((value) => ({ value, label: eventStateLabels[value] })),
      label: eventFieldLabels.state,
    },
    {
      name: 'reason',
      type: 'select',
      options: EVENT_REASONS.map((value) => ({ value, label: eventReasonLabels[value] })),
      label: eventFieldLabels.reason,
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: eventFieldLabels.attempts,
      admin: { description: eventDescriptions.attempts },
    },
  ],
}
