import { PUBLIC_OUTPUTS } from '@campaign/shared/content/public-outputs.ts'
import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createApp, type AppParts } from './app.ts'

/** The router of the site; no route is entered here. */
function routesOf(app: Pick<Hono, 'routes'>): Set<string> {
  return new Set(app.routes.map(({ path }) => path.replace(/:locale\{[^}]*\}/, ':locale')))
}

const parts = { premises: { siteUrl: 'https://don.example.org', log: {} } } as unknown as AppParts
const listed = new Set(PUBLIC_OUTPUTS.map(({ route }) => route))

test('every address the site answers is on the list of public outputs, and nothing else is', () => {
  expect(routesOf(createApp(parts) as unknown as Hono)).toEqual(listed)
})

test('a route that is added without being listed would be seen', () => {
  const app = createApp(parts) as unknown as Hono
  app.get('/:locale{(?:fr)}/stories.json', (context) => context.json([]))
  expect(routesOf(app)).not.toEqual(listed)
})
