import { expect, test } from 'vitest'
import { readRequestTarget } from '../../server/request-target.ts'
import { readShareImageName, shareImageHref, type SharePicture } from './share-picture.ts'

const picture: SharePicture = {
  locale: 'fr',
  subject: '8a1c1f6e-5a55-4a52-9a8a-2f1f6f0b7d11',
  ground: { kind: 'horizon', seed: 'x' },
  association: 'Russie-Libertés',
  host: 'don.example.org',
  title: 'Le bus de nuit',
  line: 'Anton',
}

test('its address is one that the site takes, and names the language and whose image it is', () => {
  const href = shareImageHref(picture)
  expect(href).toMatch(/^\/share\/fr\/8a1c1f6e-5a55-4a52-9a8a-2f1f6f0b7d11\.[\w-]{16}\.png$/)
  expect(readRequestTarget(href)).toMatchObject({ kind: 'address', path: href })
  expect(readShareImageName(href.slice('/share/fr/'.length))).toEqual({ subject: picture.subject })
})

test('its name changes with everything it shows, and with nothing else', () => {
  const changes: Partial<SharePicture>[] = [
    { title: 'Le train' },
    { line: null },
    { association: 'Autre' },
    { host: 'autre.example.org' },
    { ground: { kind: 'bands' } },
    { ground: { kind: 'horizon', seed: 'y' } },
  ]
  const names = changes.map((change) => shareImageHref({ ...picture, ...change }))
  expect(new Set([shareImageHref(picture), ...names]).size).toBe(changes.length + 1)
  expect(shareImageHref({ ...picture })).toBe(shareImageHref(picture))
})

test.each([
  '',
  '.png',
  'home',
  'home.jpg',
  'a.b.c.png',
  'home.AAAAAAAAAAAAAAA.png',
  `${'a'.repeat(65)}.png`,
  'HOME.png',
])('%j is the name of none', (name) => {
  expect(readShareImageName(name)).toBe(null)
})
