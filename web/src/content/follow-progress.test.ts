import { expect, test } from 'vitest'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { followProgress } from './follow-progress.ts'

const MINUTE = 60_000
const euros = (minor: number) => ({ minor, currency: 'EUR' })
const raised = (minor: number): CampaignProgress => ({
  campaign: { raised: euros(minor), goal: euros(4_000_000), asOf: '2026-11-20' },
})

function follow() {
  let answer: () => Promise<CampaignProgress> = () => Promise.resolve(raised(100))
  let asked = 0
  let minutes = 0
  const warnings: unknown[] = []
  const progress = followProgress(
    {
      readProgress: () => {
        asked += 1
        return answer()
      },
    },
    { warn: (...warning: unknown[]) => void warnings.push(warning) },
    () => minutes * MINUTE,
  )
  return {
    current: progress.current,
    asked: () => asked,
    warnings,
    after: (more: number) => (minutes += more),
    answering: (next: typeof answer) => (answer = next),
  }
}

test('the CMS is asked at most every ten minutes', async () => {
  const progress = follow()
  for (let n = 0; n < 5; n += 1) await progress.current()
  progress.after(9.9)
  await progress.current()
  expect(progress.asked()).toBe(1)
  progress.after(0.1)
  await progress.current()
  expect(progress.asked()).toBe(2)
})

test('what is the same stays the same object, so that nobody makes pages anew for it', async () => {
  const progress = follow()
  const first = await progress.current()
  progress.after(10)
  progress.answering(() => Promise.resolve(raised(100)))
  expect(await progress.current()).toBe(first)
  progress.after(10)
  progress.answering(() => Promise.resolve(raised(200)))
  expect(await progress.current()).toEqual(raised(200))
})

test('without an answer what was heard last stays, and the next question waits its turn', async () => {
  const progress = follow()
  await progress.current()
  progress.after(10)
  progress.answering(() => Promise.reject(new Error('gone')))
  expect(await progress.current()).toEqual(raised(100))
  await progress.current()
  expect(progress.asked()).toBe(2)
  expect(progress.warnings).toHaveLength(1)
})

test('before the first answer nothing is said of any campaign', async () => {
  const progress = follow()
  progress.answering(() => Promise.reject(new Error('not yet')))
  expect(await progress.current()).toEqual({})
})
