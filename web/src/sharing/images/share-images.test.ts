import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../content/snapshot.ts'
import { createLog } from '../../server/log.ts'
import { createShareImages, type DrawShareImage } from './share-images.ts'
import { shareImageHref, type SharePicture } from './share-picture.ts'

const pageId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** So many public pages in French and no story. */
function snapshotOf(...pages: number[]): Snapshot {
  return {
    contents: {
      revision: 1,
      withdrawals: 0,
      stories: [],
      pages: pages.map((n) => ({
        id: pageId(n),
        kind: 'other',
        addresses: { fr: { slug: `p${n}`, title: `Page ${n}` } },
      })),
      campaigns: [],
      home: null,
      gone: [],
      moved: [],
      erased: [],
      spending: [],
      payments: { mode: 'live', checkoutOrigins: [], cardOrigins: [] },
    },
    progress: {},
    association: () => Promise.resolve({ name: 'Association', address: null, registration: null, contactEmail: null }),
    campaign: () => Promise.resolve(null),
    stories: () => Promise.resolve(new Map()),
    areStoriesWithheld: false,
  } as unknown as Snapshot
}

const picture = (n: number): SharePicture => ({
  locale: 'fr',
  subject: pageId(n),
  ground: { kind: 'bands' },
  association: 'Association',
  host: 'site.example',
  title: `Page ${n}`,
  line: null,
})

/** Counts what it is asked for; `hold` lets it wait. */
function countingDraw() {
  const drawn: string[] = []
  let gate = Promise.resolve()
  const draw: DrawShareImage = async (asked) => {
    drawn.push(shareImageHref(asked))
    await gate
    return new Uint8Array(1000)
  }
  const hold = () => {
    let open = () => {}
    gate = new Promise((resolve) => (open = resolve))
    return open
  }
  return { drawn, draw, hold }
}

const settings = { siteUrl: 'https://site.example', log: createLog('silent') }

describe('images of links', () => {
  it('are drawn once, however many ask, and then kept', async () => {
    const { drawn, draw } = countingDraw()
    const images = createShareImages({ ...settings, draw, mostAhead: 0 })
    await images.follow(snapshotOf(1))
    await Promise.all([images.find(picture(1)), images.find(picture(1))])
    await images.find(picture(1))
    expect(drawn).toHaveLength(1)
  })

  it('are drawn before anybody asks, when a text is published: those that are new, and no others', async () => {
    const { drawn, draw } = countingDraw()
    const images = createShareImages({ ...settings, draw })
    await images.follow(snapshotOf(1))
    expect(drawn).toContain(shareImageHref(picture(1)))
    const before = drawn.length
    await images.follow(snapshotOf(1, 2))
    expect(drawn.slice(before)).toEqual([shareImageHref(picture(2))])
  })

  it('are forgotten in the same breath in which what they show is no longer public', async () => {
    const { draw } = countingDraw()
    const images = createShareImages({ ...settings, draw, mostAhead: 0 })
    await images.follow(snapshotOf(1))
    await images.find(picture(1))
    expect(images.size()).toBeGreaterThan(0)
    void images.follow(snapshotOf())
    expect(images.size()).toBe(0)
  })

  it('neither stay nor reach who asked before when what they show was taken down while they were being drawn', async () => {
    const { draw, hold } = countingDraw()
    const images = createShareImages({ ...settings, draw, mostAhead: 0 })
    await images.follow(snapshotOf(1))
    const open = hold()
    const asked = images.find(picture(1))
    await images.follow(snapshotOf())
    open()
    expect(await asked).toBe(null)
    expect(images.size()).toBe(0)
  })

  it('take no more memory than they may, whatever is asked for', async () => {
    const { draw } = countingDraw()
    const images = createShareImages({ ...settings, draw, mostAhead: 0, maxBytes: 5000 })
    const all = Array.from({ length: 50 }, (_, n) => n)
    await images.follow(snapshotOf(...all))
    for (const n of all) await images.find(picture(n))
    expect(images.size()).toBeGreaterThan(0)
    expect(images.size()).toBeLessThanOrEqual(5000)
  })

  it('are refused where too many wait already, and drawn again later', async () => {
    const { draw, hold } = countingDraw()
    const images = createShareImages({ ...settings, draw, mostAhead: 0 })
    const all = Array.from({ length: 60 }, (_, n) => n)
    await images.follow(snapshotOf(...all))
    const open = hold()
    const asked = all.map((n) => images.find(picture(n)))
    open()
    const answers = await Promise.all(asked)
    expect(answers.filter((image) => image === null)).toHaveLength(20)
    expect(await images.find(picture(59))).not.toBe(null)
  })

  it('that could not be drawn are drawn when somebody asks again', async () => {
    let isBroken = true
    const draw: DrawShareImage = () =>
      isBroken ? Promise.reject(new Error('the process died')) : Promise.resolve(new Uint8Array(1))
    const images = createShareImages({ ...settings, draw })
    await images.follow(snapshotOf(1))
    expect(await images.find(picture(1))).toBe(null)
    isBroken = false
    expect(await images.find(picture(1))).toHaveLength(1)
  })
})
