import type { Words } from '../../languages/words.ts'
import type { TrailAct } from '../trail-acts.ts'
import { accountActLabels } from './account-act-labels.ts'
import { moneyActLabels } from './money-act-labels.ts'
import { textActLabels } from './text-act-labels.ts'

/** What was done, as one says it after a name and a time. */
export const actLabels: Record<TrailAct, Words> = { ...textActLabels, ...accountActLabels, ...moneyActLabels }
