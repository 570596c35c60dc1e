import type { CollectionConfig, NumberField } from 'payload'
import { dayAndTime, headedByFacts, keptByMachine } from '../donations/kept-by-machine.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessTo } from '../people/access-to.ts'
import { RECONCILIATION_CAUSES, RECONCILIATION_STATES } from './reconciliation.ts'
import {
  reconciliationCauseLabels,
  reconciliationDescription,
  reconciliationFieldLabels,
  reconciliationStateLabels,
} from './reconciliation-labels.ts'

/** Each comparison of our books with Stripe's: what was looked at, what was repaired, what still differs. */
export const reconciliations: CollectionConfig<'reconciliations'> = {
  ...keptByMachine,
  slug: 'reconciliations',
  labels: {
    singular: { fr: 'Rapprochement', en: 'Reconciliation', ru: 'Сверка', uk: 'Звірка', de: 'Abgleich' },
    plural: { fr: 'Rapprochements', en: 'Reconciliations', ru: 'Сверки', uk: 'Звірки', de: 'Abgleiche' },
  },
  access: accessTo('reconciliations'),
  admin: {
    group: adminGroups.donations,
    description: reconciliationDescription,
    useAsTitle: 'id',
    defaultColumns: ['startedAt', 'state', 'eventsRecovered', 'donationsRepaired', 'bookingsRepaired', 'differences'],
    hideAPIURL: true,
    components: { edit: headedByFacts, beforeListTable: ['/desk/reconciliation/ReconcileNow.tsx#ReconcileNow'] },
  },
  defaultSort: '-startedAt',
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      options: RECONCILIATION_STATES.map((value) => ({ value, label: reconciliationStateLabels[value] })),
      label: reconciliationFieldLabels.state,
    },
    {
      name: 'cause',
      type: 'select',
      required: true,
      options: RECONCILIATION_CAUSES.map((value) => ({ value, label: reconciliationCauseLabels[value] })),
      label: reconciliationFieldLabels.cause,
    },
    {
      name: 'startedAt',
      type: 'date',
      required: true,
      index: true,
      label: reconciliationFieldLabels.startedAt,
      admin: dayAndTime,
    },
    { name: 'finishedAt', type: 'date', label: reconciliationFieldLabels.finishedAt, admin: dayAndTime },
    // How far Stripe's movements have been compared, so that the next run need not begin at the beginning. UTC.
    { name: 'comparedUntil', type: 'date', label: reconciliationFieldLabels.comparedUntil, admin: dayAndTime },
    count('eventsSeen'),
    count('eventsRecovered'),
    count('donationsAsked'),
    count('donationsRepaired'),
    count('bookingsSeen'),
    count('bookingsRepaired'),
    count('differences'),
    count('stuck'),
    { name: 'asked', type: 'relationship', relationTo: 'users', label: reconciliationFieldLabels.asked },
  ],
}

function count(name: keyof typeof reconciliationFieldLabels): NumberField {
  return { name, type: 'number', required: true, defaultValue: 0, label: reconciliationFieldLabels[name] }
}
