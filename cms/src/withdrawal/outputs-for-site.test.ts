import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { OUTPUTS_FOR_SITE } from '@campaign/shared/content/public-outputs.ts'
import { expect, test } from 'vitest'
import { routesForSite } from '../rest/rest-routes.ts'

const listed = new Set(OUTPUTS_FOR_SITE.map(({ route }) => route))

test('whatever Payload answers the site with is on the list of what the site is told', () => {
  for (const route of routesForSite())
    expect(
      [...listed].some((one) => isLike(one, route)),
      route,
    ).toBe(true)
})

test('so is every door of our own for the site that reads; the others are about gifts', () => {
  const doors = path.join(import.meta.dirname, '../app/api')
  const found = readdirSync(doors, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .filter((file) =>
      /answerSite|answerExchange|answerPreview|answerPreviewPicture|answerStorySearch/.test(
        readFileSync(path.join(doors, file), 'utf8'),
      ),
    )
    .map((file) => `/api/${path.dirname(file)}`)
    .filter((route) => !/^\/api\/(?:donations|subscriptions|campaigns\/progress)/.test(route))
  expect(found.toSorted((one, other) => one.localeCompare(other))).toEqual([
    '/api/planned-publications/due',
    '/api/preview/exchange',
    '/api/preview/picture',
    '/api/preview/read',
    '/api/published',
    '/api/revision',
    '/api/search',
  ])
  for (const route of found) expect(listed).toContain(route)
})

function isLike(listedRoute: string, pattern: string): boolean {
  const sample = listedRoute
    .replace('/api', '')
    .replace(':id', '00000000-0000-4000-8000-000000000000')
    .replace(':name', `${'0'.repeat(32)}.webp`)
  return new RegExp(pattern).test(sample)
}
