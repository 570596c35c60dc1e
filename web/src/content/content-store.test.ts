import { afterEach, expect, test, vi } from 'vitest'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { createLog } from '../server/log.ts'
import type { CmsClient } from './cms-client.ts'
import { createContentStore, type ContentStore } from './content-store.ts'

const MINUTE = 60_000
const PATIENT = { timeout: 20_000 }
const contents: PublishedContents = {
  revision: 1,
  withdrawals: 0,
  stories: [],
  pages: [],
  campaigns: [],
  home: null,
  gone: [],
  moved: [],
  erased: [],
  spending: [],
  payments: { mode: 'test', checkoutOrigins: [], cardOrigins: [] },
}
const raised = (minor: number): CampaignProgress => ({
  campaign: { raised: { minor, currency: 'EUR' }, goal: null, asOf: '2026-11-20' },
})

let store: ContentStore | null = null
afterEach(() => store?.stop())

/** A store that follows a CMS whose contents never change, and whose figures do when told. */
function follow() {
  let minutes = 0
  let figures = raised(100)
  let isSilent = false
  let withdrawals = 0
  let canTellContents = true
  let held = Promise.resolve()
  let lateness = 0
  const patience: number[] = []
  const cms = {
    readRevision: async (_: unknown, patienceMs: number) => {
      patience.push(patienceMs)
      if (isSilent) throw new Error('silent')
      await new Promise((resolve) => setTimeout(resolve, lateness))
      return { revision: 1, withdrawals, mark: 'a', changed: [] }
    },
    readPublished: () =>
      canTellContents ? Promise.resolve({ ...contents, withdrawals }) : Promise.reject(new Error('it cannot say')),
    readProgress: () => held.then(() => figures),
    readSettings: () => Promise.reject(new Error('not asked for here')),
    listStories: () => Promise.resolve([]),
  } as unknown as CmsClient
  const onChange = vi.fn<() => void>()
  store = createContentStore({
    cms,
    log: createLog('silent'),
    onChange,
    leaseSeconds: 600,
    intervalMs: 1,
    now: () => minutes * MINUTE,
  })
  store.start()
  return {
    current: store.current,
    onChange,
    silence: (more: number) => {
      isSilent = true
      minutes += more
    },
    speak: () => (isSilent = false),
    withdraw: () => (withdrawals += 1),
    patience,
    lag: (milliseconds: number) => (lateness = milliseconds),
    holdFigures: () => {
      let letGo = (): void => undefined
      held = new Promise((resolve) => (letGo = resolve))
      return () => letGo()
    },
    tellContents: (can: boolean) => (canTellContents = can),
    after: (more: number, next: CampaignProgress) => {
      figures = next
      minutes += more
    },
  }
}

test('pages are made anew when the figures have changed, though the contents have not', async () => {
  const { current, onChange, after } = follow()
  await vi.waitFor(() => expect(current()?.progress).toEqual(raised(100)), PATIENT)
  expect(onChange).toHaveBeenCalledTimes(1)

  after(9, raised(200))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(onChange).toHaveBeenCalledTimes(1)

  after(1, raised(200))
  await vi.waitFor(() => expect(current()?.progress).toEqual(raised(200)), PATIENT)
  expect(onChange).toHaveBeenCalledTimes(2)
  expect(current()?.contents).toEqual(contents)
})

test('and are left alone when they are the same', async () => {
  const { current, onChange, after } = follow()
  await vi.waitFor(() => expect(current()).not.toBeNull(), PATIENT)
  after(10, raised(100))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('stories are shown for as long as the lease lasts without the CMS, and not a minute longer', async () => {
  const { current, onChange, silence, speak } = follow()
  await vi.waitFor(() => expect(current()).not.toBeNull(), PATIENT)
  silence(9)
  expect(current()?.areStoriesWithheld).toBe(false)
  onChange.mockClear()
  silence(2)
  expect(current()?.areStoriesWithheld).toBe(true)
  expect(current()?.contents.stories).toEqual([])
  // Kept pages are forgotten in the same breath.
  expect(onChange).toHaveBeenCalledTimes(1)
  speak()
  await vi.waitFor(() => expect(current()?.areStoriesWithheld).toBe(false), PATIENT)
})

test('a withdrawal that is heard of counts at once, also while nobody can say what it was; the control goes on', async () => {
  const { current, tellContents, withdraw, onChange } = follow()
  await vi.waitFor(() => expect(current()).not.toBeNull(), PATIENT)
  tellContents(false)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(current()?.areStoriesWithheld).toBe(false)

  withdraw()
  await vi.waitFor(() => expect(current()?.areStoriesWithheld).toBe(true), PATIENT)
  expect(onChange).toHaveBeenLastCalledWith(new Set(['stories', 'pictures']))
  tellContents(true)
  await vi.waitFor(() => expect(current()?.areStoriesWithheld).toBe(false), PATIENT)
  expect(onChange).toHaveBeenLastCalledWith('everything')
})

test('what was taken down goes at once, however long the figures take', async () => {
  const { current, withdraw, after, holdFigures } = follow()
  await vi.waitFor(() => expect(current()?.progress).toEqual(raised(100)), PATIENT)
  const letGo = holdFigures()
  after(10, raised(200))
  withdraw()
  await vi.waitFor(() => expect(current()?.contents.withdrawals).toBe(1), PATIENT)
  expect(current()?.progress).toEqual(raised(100))
  letGo()
  await vi.waitFor(() => expect(current()?.progress).toEqual(raised(200)), PATIENT)
})

test('a CMS that answers late is heard: whoever has waited in vain waits longer, until it is quick again', async () => {
  const { patience, silence, speak, lag } = follow()
  await vi.waitFor(() => expect(patience.length).toBeGreaterThan(1), PATIENT)
  expect(new Set(patience)).toEqual(new Set([2000]))
  silence(0)
  await vi.waitFor(() => expect(patience.at(-1)).toBe(6000), PATIENT)
  lag(1200)
  speak()
  const heardFrom = patience.length
  await vi.waitFor(() => expect(patience.length).toBeGreaterThan(heardFrom + 2), PATIENT)
  expect(patience.at(-1)).toBe(6000)
  lag(0)
  await vi.waitFor(() => expect(patience.at(-1)).toBe(2000), PATIENT)
})
