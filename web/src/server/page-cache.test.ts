import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeProse } from '../testing/make-prose.ts'
import { createImprover, type Improver } from './improve-kept.ts'
import { bytesOf, formOf, keepable, type KeptAnswer } from './kept-answer.ts'
import { createPageCache } from './page-cache.ts'

const page = (text: string, tags: readonly string[] = []) =>
  keepable(text, { contentType: 'text/html; charset=utf-8', tags: new Set(tags) })
const textOf = (kept: KeptAnswer | undefined) => kept && formOf(kept, undefined).body.toString()
const IDLE: Improver = { add: () => undefined, stop: () => undefined }
const cacheOf = (maxBytes = 1_000_000) => createPageCache({ maxBytes, improver: IDLE })

/** A page whose making lasts until it is told to end. */
function slowPage(text: string, tags: readonly string[] = []) {
  const { promise, resolve } = withResolvers()
  return {
    make: async () => {
      await promise
      return { keep: page(text, tags) }
    },
    finish: resolve,
  }
}

function withResolvers() {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

describe('keeping', () => {
  test('a page that was made is found again under its path', async () => {
    const cache = cacheOf()
    await cache.share('/fr', () => Promise.resolve({ keep: page('one') }))
    expect(textOf(cache.find('/fr'))).toBe('one')
    expect(cache.find('/ru')).toBeUndefined()
  })

  test('what is not to be kept is not', async () => {
    const cache = cacheOf()
    await cache.share('/fr/stories/nowhere', () => Promise.resolve({ keep: null }))
    expect(cache.find('/fr/stories/nowhere')).toBeUndefined()
  })

  test('readers who ask at the same moment share one making', async () => {
    const cache = cacheOf()
    const slow = slowPage('once')
    let makings = 0
    const make = () => {
      makings += 1
      return slow.make()
    }
    const all = Promise.all([cache.share('/fr', make), cache.share('/fr', make), cache.share('/fr', make)])
    slow.finish()
    await all
    expect(makings).toBe(1)
  })

  test('a making that failed is not shared with whoever asks next', async () => {
    const cache = cacheOf()
    await expect(cache.share('/fr', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    const made = await cache.share('/fr', () => Promise.resolve({ keep: page('yes') }))
    expect(textOf(made.keep)).toBe('yes')
  })

  test('the bytes kept stay within the bound, and the page used least goes first', async () => {
    const cache = cacheOf(50_000)
    for (let n = 0; n < 50; n += 1) {
      await cache.share(`/fr/stories/${n}`, () => Promise.resolve({ keep: page('x'.repeat(900)) }))
    }
    expect(cache.size()).toBeLessThanOrEqual(50_000)
    expect(cache.find('/fr/stories/49')).toBeDefined()
    expect(cache.find('/fr/stories/0')).toBeUndefined()
  })

  test('all that is kept counts: both compressions, what stands beside them, what it was made from', () => {
    const text = Array.from({ length: 3000 }, (_, n) => n.toString(36)).join(' ')
    const { forms } = page(text)
    if (!('br' in forms)) throw new Error('it is not compressed')
    expect(bytesOf(page(text))).toBeGreaterThan(forms.br.body.length + forms.gzip.body.length)
    expect(bytesOf(page(text, ['a', 'b']))).toBe(bytesOf(page(text)) + 128)
  })

  test('looking for paths that are not there costs no memory', () => {
    const cache = cacheOf()
    for (let n = 0; n < 10_000; n += 1) cache.find(`/fr/stories/${n}`)
    expect(cache.size()).toBe(0)
  })
})

describe('forgetting', () => {
  test('takes what was made from what changed, and nothing else', async () => {
    const cache = cacheOf()
    await cache.share('/fr', () => Promise.resolve({ keep: page('campaign', ['campaign', 'story']) }))
    await cache.share('/fr/pages/about', () => Promise.resolve({ keep: page('about', ['page']) }))
    await cache.share('/ru', () => Promise.resolve({ keep: page('who knows', ['*']) }))
    cache.forget(new Set())
    expect(['/fr', '/fr/pages/about', '/ru'].map((path) => cache.find(path) !== undefined)).toEqual([true, true, true])
    cache.forget(new Set(['story', 'another']))
    expect(['/fr', '/fr/pages/about', '/ru'].map((path) => cache.find(path) !== undefined)).toEqual([
      false,
      true,
      false,
    ])
    cache.forget('everything')
    expect(cache.find('/fr/pages/about')).toBeUndefined()
    expect(cache.size()).toBe(0)
  })

  test.each(['everything', new Set(['story'])] as const)(
    'a page that changed while it was made is made again, for whoever asked before too (%s)',
    async (changed) => {
      const cache = cacheOf()
      const slow = slowPage('taken down since', ['story'])
      let makings = 0
      const making = cache.share('/fr', () => {
        makings += 1
        return makings === 1 ? slow.make() : Promise.resolve({ keep: page('as it is now', ['story']) })
      })
      cache.forget(changed)
      const joined = cache.share('/fr', () => Promise.reject(new Error('nobody else makes it')))
      slow.finish()
      for (const made of [await making, await joined]) expect(textOf(made.keep)).toBe('as it is now')
      expect(textOf(cache.find('/fr'))).toBe('as it is now')
    },
  )

  test.each([[[]], [[new Set(['another'])]]])(
    'control: where nothing of it changed, the very same page is kept, made once',
    async (changes) => {
      const cache = cacheOf()
      const slow = slowPage('still true', ['story'])
      let makings = 0
      const making = cache.share('/fr', () => {
        makings += 1
        return slow.make()
      })
      for (const changed of changes) cache.forget(changed)
      slow.finish()
      await making
      expect(textOf(cache.find('/fr'))).toBe('still true')
      expect(makings).toBe(1)
    },
  )
})

describe('compressing once more', () => {
  const long = makeProse(4000)
  const sizeOf = (kept: KeptAnswer | undefined) => kept && formOf(kept, 'br').body.length

  test('happens when it is quiet, one after the other, says the same in fewer bytes, and has another mark', async () => {
    let letGo = (): void => undefined
    const untilQuiet = () => new Promise<void>((resolve) => (letGo = resolve))
    const cache = createPageCache({ maxBytes: 1_000_000, improver: createImprover(untilQuiet) })
    await cache.share('/fr', () => Promise.resolve({ keep: page(long) }))
    await cache.share('/ru', () => Promise.resolve({ keep: page(`${long}!`) }))
    const [first, second] = [cache.find('/fr'), cache.find('/ru')]
    await wait(50)
    expect(cache.find('/fr')).toBe(first)
    const before = cache.size()

    letGo()
    await expect.poll(() => sizeOf(cache.find('/fr'))).toBeLessThan(sizeOf(first) ?? 0)
    expect(cache.find('/ru')).toBe(second)
    expect(cache.size()).toBeLessThan(before)
    const better = formOf(cache.find('/fr') ?? page(''), 'br')
    expect(brotliDecompressSync(better.body).toString()).toBe(long)
    expect(better.headers['ETag']).not.toBe(first && formOf(first, 'br').headers['ETag'])
    cache.stop()
  })

  test('a page that was forgotten meanwhile does not come back', async () => {
    let letGo = (): void => undefined
    const untilQuiet = () => new Promise<void>((resolve) => (letGo = resolve))
    const cache = createPageCache({ maxBytes: 1_000_000, improver: createImprover(untilQuiet) })
    await cache.share('/fr', () => Promise.resolve({ keep: page(long) }))
    letGo()
    await wait(1)
    cache.forget('everything')
    await wait(300)
    expect(cache.find('/fr')).toBeUndefined()
    cache.stop()
  })
})
