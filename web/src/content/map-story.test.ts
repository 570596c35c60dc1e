import { expect, test } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { createMessages } from '../messages/messages.ts'
import type { StoryListing } from './cms-client.ts'
import { mapStoryListing } from './map-story.ts'

const document = { id: 'story-1', title: 'Il a quitté son unité' } as StoryListing

test('a story is called elsewhere what it is called here, unless it is marked', () => {
  expect(mapStoryListing(document, 'fr').neutralTitle).toBeNull()
  expect(mapStoryListing({ ...document, neutralTitle: 'Une lettre' }, 'fr').neutralTitle).toBeNull()
  expect(mapStoryListing({ ...document, hasNeutralTitle: true, neutralTitle: 'Une lettre' }, 'fr').neutralTitle).toBe(
    'Une lettre',
  )
})

test.each(LOCALES)('marked, and without words of its own in %s, it has those of the site', (locale) => {
  for (const neutralTitle of [null, '', ' '])
    expect(mapStoryListing({ ...document, hasNeutralTitle: true, neutralTitle }, locale).neutralTitle).toBe(
      createMessages(locale)('sharing.quietTitle'),
    )
})
