import { expect, test } from 'vitest'
import { placeAt } from './place-at.ts'

const TOKEN = 't'.repeat(32)

const hrefs = (path: string, query: string) => {
  const place = placeAt(path, new URLSearchParams(query))
  return place && (['fr', 'ru'] as const).map((locale) => place.hrefIn(locale) + (place.query ?? ''))
}

test.each([
  ['/fr', '', '/ru'],
  ['/fr/stories/themes/flight/2', '', '/ru/stories/themes/flight/2'],
  ['/fr/stories/le-train', '', '/ru/stories/le-train'],
  ['/fr/search', '?q=la+valise&page=3', '/ru/search?q=la+valise&page=3'],
  ['/fr/donate', '?amount=12.50&currency=CHF', '/ru/donate?amount=12.50&currency=CHF'],
  ['/fr/donate', `?resume=${TOKEN}`, `/ru/donate?resume=${TOKEN}`],
  ['/fr/monthly/abc', '?step=end', '/ru/monthly/abc?step=end'],
  ['/fr/monthly/abc', '?done=pause', '/ru/monthly/abc?done=pause'],
])(
  'what could not be made is tried again as it was asked for, and in other languages: %s%s',
  (path, query, inRussian) => {
    expect(hrefs(path, query)).toEqual([path + query, inRussian])
  },
)

test('an amount is kept in the one way of writing it that every language reads alike', () => {
  expect(hrefs('/fr/donate', 'amount=12,50')).toEqual(['/fr/donate?amount=12.50', '/ru/donate?amount=12.50'])
})

test.each([
  ['/fr/donate', 'amount=canary&currency=canary&frequency=canary&resume=canary&canary=1'],
  ['/fr/search', 'page=canary&canary=1'],
  ['/fr/monthly/abc', 'step=canary&done=canary'],
  ['/fr/stories', 'canary=1&page=canary'],
])('nothing a page does not go by itself is written back: %s?%s', (path, query) => {
  expect(hrefs(path, query)).toEqual([path, path.replace('/fr', '/ru')])
})

test.each(['/', '/media/a.webp', '/sitemap.xml', '/preview/stories/x/fr'])('%s is no page of a language', (path) => {
  expect(placeAt(path, new URLSearchParams())).toBeNull()
})
