import { DONATION_STATES } from '@campaign/shared/donations/donation-states.ts'
import type { ExportMoment } from './export-order.ts'

/** What the list above the panel is filtered by, as far as an export can be. */
export type CarriedFilters = {
  by: ExportMoment
  from: string
  to: string
  states: readonly string[]
  campaign: string
  currency: string
  origin: string
  method: string
  /** Fields whose condition cannot be carried over. */
  left: readonly string[]
}

type Condition = { field: string; operator: string; values: string[] }

/** The filters in the address of the list (`where[or][0][and][0][state][equals]=succeeded`), for the form of an export. */
export function carryFilters(asked: Readonly<Record<string, string | string[] | undefined>>): CarriedFilters {
  const conditions = new Map<string, Condition>()
  const left: string[] = asked['search'] ? ['search'] : []
  for (const [name, value] of Object.entries(asked)) {
    if (!name.startsWith('where')) continue
    const found = /^where\[or\]\[0\]\[and\]\[(\d+)\]\[(\w+)\]\[(\w+)\](?:\[\d*\])?$/.exec(name)
    const values = value === undefined ? [] : [value].flat()
    if (!found) {
      left.push(/\[(\w*[A-Za-z]\w*)\]\[\w+\](?:\[\d*\])?$/.exec(name)?.[1] ?? 'where')
      continue
    }
    const [, at = '', field = '', operator = ''] = found
    const key = `${at} ${field} ${operator}`
    const known = conditions.get(key)
    if (known) known.values.push(...values)
    else conditions.set(key, { field, operator, values })
  }
  const carried = { ...NOTHING, left }
  for (const condition of conditions.values()) if (!carry(condition, carried)) left.push(condition.field)
  return { ...carried, left: [...new Set(left)] }
}

type Draft = { -readonly [Key in keyof CarriedFilters]: CarriedFilters[Key] }

const NOTHING: CarriedFilters = {
  ...{ by: 'paid', from: '', to: '', states: [], left: [] },
  ...{ campaign: '', currency: '', origin: '', method: '' },
}

/** Whether the condition could be carried over into `carried`; of two on one field only the first can. */
function carry({ field, operator, values }: Condition, carried: Draft): boolean {
  const [value = ''] = values
  if (field === 'state' && (operator === 'equals' || operator === 'in')) {
    const states = values.flatMap((each) => each.split(','))
    if (carried.states.length > 0 || !states.every(isState)) return false
    carried.states = states
    return true
  }
  if (field === 'paidAt' || field === 'createdAt') return carryMoment({ field, operator, value }, carried)
  if (!isPlain(field) || operator !== 'equals' || values.length !== 1 || carried[field] !== '') return false
  carried[field] = value
  return true
}

function carryMoment({ field, operator, value }: { field: string; operator: string; value: string }, carried: Draft) {
  const by: ExportMoment = field === 'paidAt' ? 'paid' : 'created'
  const moment = Date.parse(value)
  const hasDay = carried.from !== '' || carried.to !== ''
  if (Number.isNaN(moment) || (hasDay && carried.by !== by)) return false
  if ((operator === 'greater_than_equal' || operator === 'greater_than') && carried.from === '')
    carried.from = dayInParis(moment)
  // Midnight belongs to the day that begins with it; before it is the day before.
  else if (operator === 'less_than' && carried.to === '') carried.to = dayInParis(moment - 1)
  else if (operator === 'less_than_equal' && carried.to === '') carried.to = dayInParis(moment)
  else return false
  carried.by = by
  return true
}

function isState(value: string): boolean {
  return (DONATION_STATES as readonly string[]).includes(value)
}

function isPlain(field: string): field is 'campaign' | 'currency' | 'origin' | 'method' {
  return ['campaign', 'currency', 'origin', 'method'].includes(field)
}

function dayInParis(moment: number): string {
  // The Swedish way of writing a date is the ISO one.
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(moment)
}
