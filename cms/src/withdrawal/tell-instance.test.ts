import { expect, it } from 'vitest'
import { SILENT_AFTER, tellInstance } from './tell-instance.ts'

const now = new Date('2026-11-22T12:00:00Z')
const heardBefore = (milliseconds: number, withdrawals: number) =>
  tellInstance(
    { name: 'site', withdrawals, heardAt: new Date(now.getTime() - milliseconds) },
    { count: 5, lease: 600, now },
  )

it('a site that has heard of every withdrawal has confirmed, and only then', () => {
  expect(heardBefore(0, 5)).toBe('confirmed')
  expect(heardBefore(0, 4)).toBe('waiting')
})

it('one that says nothing any more is named, and may show what it had until its lease is over', () => {
  expect(heardBefore(SILENT_AFTER + 1, 4)).toBe('silent')
  expect(heardBefore(600_000, 4)).toBe('silent')
  expect(heardBefore(600_000 + SILENT_AFTER + 1, 4)).toBe('stopped')
})

it('one that had confirmed and fell silent shows nothing that was withdrawn', () => {
  expect(heardBefore(SILENT_AFTER + 1, 5)).toBe('confirmed')
})
