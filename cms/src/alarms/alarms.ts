import type { CollectionConfig } from 'payload'
import { dayAndTime, keptByMachine } from '../donations/kept-by-machine.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { ALARM_KINDS } from './alarm.ts'
import { alarmDescriptions, alarmFieldLabels, alarmKindLabels } from './alarm-labels.ts'

/** What a person must look at. One open row for each kind and subject; it stays until it is dealt with. */
export const alarms: CollectionConfig<'alarms'> = {
  ...keptByMachine,
  slug: 'alarms',
  labels: {
    singular: { fr: 'Alerte', en: 'Alarm', ru: 'Тревога', uk: 'Тривога', de: 'Alarm' },
    plural: { fr: 'Alertes', en: 'Alarms', ru: 'Тревоги', uk: 'Тривоги', de: 'Alarme' },
  },
  access: accessTo('alarms'),
  admin: {
    group: adminGroups.donations,
    description: alarmDescriptions.collection,
    useAsTitle: 'subject',
    defaultColumns: ['createdAt', 'kind', 'subject', 'times', 'lastRaisedAt', 'dealtWithAt'],
    listSearchableFields: ['subject'],
    hideAPIURL: true,
    components: { beforeListTable: ['/desk/lists/AlarmFilters.tsx#AlarmFilters'] },
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'story',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/desk/alarms/AlarmStory.tsx#AlarmStory' } },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: ALARM_KINDS.map((value) => ({ value, label: alarmKindLabels[value] })),
      label: alarmFieldLabels.kind,
    },
    // Our id or Stripe's of what it is about; never anything about a donor.
    { name: 'subject', type: 'text', required: true, label: alarmFieldLabels.subject },
    { name: 'donation', type: 'relationship', relationTo: 'donations', index: true, label: alarmFieldLabels.donation },
    { name: 'subscription', type: 'relationship', relationTo: 'subscriptions', label: alarmFieldLabels.subscription },
    // A code of ours, and both sides where they differ.
    { name: 'reason', type: 'text', label: alarmFieldLabels.reason },
    { name: 'ours', type: 'json', label: alarmFieldLabels.ours, admin: { hidden: true } },
    { name: 'theirs', type: 'json', label: alarmFieldLabels.theirs, admin: { hidden: true } },
    { name: 'times', type: 'number', required: true, defaultValue: 1, label: alarmFieldLabels.times },
    { name: 'lastRaisedAt', type: 'date', required: true, label: alarmFieldLabels.lastRaisedAt, admin: dayAndTime },
    { name: 'dealtWithAt', type: 'date', index: true, label: alarmFieldLabels.dealtWithAt, admin: dayAndTime },
    { name: 'dealtWithBy', type: 'relationship', relationTo: 'users', label: alarmFieldLabels.dealtWithBy },
  ],
}
