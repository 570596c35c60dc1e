import { describe, expect, test } from 'vitest'
import { createPageCache, isUnchanged, keepable } from './page-cache.ts'

const page = (text: string) => keepable(text, 'text/html; charset=utf-8')
const cacheOf = (maxBytes = 1_000_000) => createPageCache({ maxBytes })

/** A page whose making lasts until it is told to end. */
function slowPage(text: string) {
  const { promise, resolve } = withResolvers()
  return {
    make: async () => {
      await promise
      return { keep: page(text) }
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
    expect(cache.find('/fr')?.body.toString()).toBe('one')
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
    expect(made.keep.body.toString()).toBe('yes')
  })

  test('the bytes kept stay within the bound, and the page used least goes first', async () => {
    const cache = cacheOf(10_000)
    for (let n = 0; n < 50; n += 1) {
      await cache.share(`/fr/stories/${n}`, () => Promise.resolve({ keep: page('x'.repeat(2000)) }))
    }
    expect(cache.size()).toBeLessThanOrEqual(10_000)
    expect(cache.find('/fr/stories/49')).toBeDefined()
    expect(cache.find('/fr/stories/0')).toBeUndefined()
  })

  test('looking for paths that are not there costs no memory', () => {
    const cache = cacheOf()
    for (let n = 0; n < 10_000; n += 1) cache.find(`/fr/stories/${n}`)
    expect(cache.size()).toBe(0)
  })
})

describe('forgetting', () => {
  test('nothing is found after it', async () => {
    const cache = cacheOf()
    await cache.share('/fr', () => Promise.resolve({ keep: page('old') }))
    cache.forget()
    expect(cache.find('/fr')).toBeUndefined()
  })

  test('a page begun before it is not kept when it is finished after it', async () => {
    const cache = cacheOf()
    const old = slowPage('taken down since')
    const making = cache.share('/fr', old.make)
    cache.forget()
    old.finish()
    await making
    expect(cache.find('/fr')).toBeUndefined()
  })

  test('control: without forgetting in between, the very same page is kept', async () => {
    const cache = cacheOf()
    const slow = slowPage('still true')
    const making = cache.share('/fr', slow.make)
    slow.finish()
    await making
    expect(cache.find('/fr')?.body.toString()).toBe('still true')
  })

  test('nobody joins a making begun before it, and the late one does not push the new page out', async () => {
    const cache = cacheOf()
    const old = slowPage('old')
    const oldMaking = cache.share('/fr', old.make)
    cache.forget()
    const made = await cache.share('/fr', () => Promise.resolve({ keep: page('new') }))
    old.finish()
    await oldMaking
    expect(made.keep.body.toString()).toBe('new')
    expect(cache.find('/fr')?.body.toString()).toBe('new')
  })

  test('a late old making does not stop readers from sharing the new one', async () => {
    const cache = cacheOf()
    const old = slowPage('old')
    const oldMaking = cache.share('/fr', old.make)
    cache.forget()
    const fresh = slowPage('new')
    const first = cache.share('/fr', fresh.make)
    old.finish()
    await oldMaking
    let makings = 0
    const second = cache.share('/fr', () => {
      makings += 1
      return Promise.resolve({ keep: page('a third') })
    })
    fresh.finish()
    await Promise.all([first, second])
    expect(makings).toBe(0)
  })
})

describe('the mark of a page', () => {
  test('is the same for the same bytes and another for others', () => {
    expect(page('a').etag).toBe(page('a').etag)
    expect(page('a').etag).not.toBe(page('b').etag)
    expect(page('a').etag).toMatch(/^"[\w-]{22}"$/)
  })

  test.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['*', true],
    ['"x", W/"abc"', true],
    ['"x"', false],
    ['abc', false],
    [undefined, false],
    ['', false],
  ])('If-None-Match: %s', (header, expected) => {
    expect(isUnchanged(header, '"abc"')).toBe(expected)
  })
})
