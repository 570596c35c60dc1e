import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRequestTarget } from './request-target.ts'

describe('an address of ours', () => {
  test.each(['/', '/fr', '/ru/stories', '/fr/stories/un-recit', '/media/0a1b-640x427.webp', '/sitemap.xml'])(
    '%s is taken as it is',
    (path) => {
      expect(readRequestTarget(path)).toEqual({ kind: 'address', path, query: '' })
    },
  )

  test('the query is set apart and left as it came', () => {
    expect(readRequestTarget('/fr/search?q=%D0%B4&x=a?b')).toEqual({
      kind: 'address',
      path: '/fr/search',
      query: 'q=%D0%B4&x=a?b',
    })
  })
})

describe('another way of writing an address of ours', () => {
  test.each([
    ['/fr/', '/fr'],
    ['/FR', '/fr'],
    ['/FR/', '/fr'],
    ['/Ru/stories/', '/ru/stories'],
    ['/fr/stories/un-recit/', '/fr/stories/un-recit'],
    ['/fr/search/?q=a', '/fr/search?q=a'],
    // As other sites write languages, and as links to folders were once written.
    ['/en-US/stories', '/en/stories'],
    ['/uk_UA', '/uk'],
    ['/uk-Cyrl-UA/donate?amount=5', '/uk/donate?amount=5'],
    ['/fr/index.html', '/fr'],
    ['/fr-CA/index.html/', '/fr'],
    ['/index.html', '/'],
  ])('%s moves to %s', (from, to) => {
    expect(readRequestTarget(from)).toEqual({ kind: 'moved', to })
  })

  test('what it moves to stays where it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\/[A-Za-z0-9/.?-]{0,30}$/), (url) => {
        const target = readRequestTarget(url)
        if (target.kind === 'moved') expect(readRequestTarget(target.to).kind).toBe('address')
      }),
    )
  })
})

describe('what can be no address of ours', () => {
  test.each([
    '//',
    '//evil.example',
    '//evil.example/fr',
    '/fr//stories',
    '/fr/stories//',
    '/./fr',
    '/fr/../admin',
    '/fr/.../x',
    '/fr/%2e%2e/admin',
    '/%66r',
    '/fr;jsessionid=1',
    '/fr/%00',
    '/fr\\stories',
    '/fr/stories/<svg>',
    '/fr/é',
  ])('%s is unknown', (url) => {
    expect(readRequestTarget(url)).toEqual({ kind: 'unknown' })
  })

  test.each(['http://evil.example/fr', '*', '', 'fr'])('"%s" is malformed', (url) => {
    expect(readRequestTarget(url)).toEqual({ kind: 'malformed' })
  })
})

test('nothing that comes over the wire makes it throw, and it never leads to another host', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (tail) => {
      const target = readRequestTarget(`/${tail}`)
      if (target.kind === 'moved') expect(target.to).toMatch(/^\/[a-z]{2}(?:[/?]|$)/)
    }),
    { numRuns: 1000 },
  )
})
