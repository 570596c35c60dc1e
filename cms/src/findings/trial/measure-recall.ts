import { findIdentifiers } from '../find-identifiers.ts'
import type { Finding } from '../finding.ts'
import type { CleanItem, MarkedItem } from './read-corpus.ts'

export type Recall = { group: string; items: number; found: number; rightClass: number }

/** How many marked items some finding touches, and how many one of the right class does; by class, language or all. */
export const measureRecall = (items: readonly MarkedItem[], groupOf: (item: MarkedItem) => string): Recall[] => {
  const recalls = new Map<string, Recall>()
  for (const item of items) {
    const recall = recalls.get(groupOf(item)) ?? { group: groupOf(item), items: 0, found: 0, rightClass: 0 }
    const touching = findingsOn(item)
    recall.items += 1
    recall.found += touching.length > 0 ? 1 : 0
    recall.rightClass += touching.some((finding) => finding.class === item.class) ? 1 : 0
    recalls.set(recall.group, recall)
  }
  return [...recalls.values()]
}

export const findingsOn = (item: MarkedItem): Finding[] => {
  const start = item.text.indexOf(item.marked)
  if (start < 0) throw new Error(`${item.id}: what is marked is not in the text`)
  const end = start + item.marked.length
  return findIdentifiers(item.text).filter((finding) => finding.start < end && finding.end > start)
}

export type FalseAlarms = { words: number; alarms: (Finding & { item: string })[]; per500Words: number }

export const measureFalseAlarms = (items: readonly CleanItem[]): FalseAlarms => {
  const words = items.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  const alarms = items.flatMap((item) => findIdentifiers(item.text).map((finding) => ({ ...finding, item: item.id })))
  return { words, alarms, per500Words: (alarms.length / words) * 500 }
}
