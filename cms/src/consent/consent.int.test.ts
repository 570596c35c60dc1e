import { PUBLIC_OUTPUTS } from '@campaign/shared/content/public-outputs.ts'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { askCms } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { newConsent } from '../testing/new-consent.ts'
import { findAt } from '../withdrawal/trial/find-at.ts'
import { publicStory, type Written } from '../withdrawal/trial/public-story.ts'

/** What a person was promised: how long after the last day of their consent somebody may still read their story. */
const WITHIN_MS = 60_000

const made: string[] = []
afterAll(async () => {
  for (const id of made) await askCms('reviewer', 'DELETE', `/api/stories/${id}`)
})

async function newStory(): Promise<Written & { consent: string }> {
  const consent = await newConsent({ scope: ['text', 'photo'] })
  const story = await publicStory([], consent)
  made.push(story.id)
  return { ...story, consent }
}

function addressesOf(story: Written): string[] {
  const paths = PUBLIC_OUTPUTS.flatMap(({ addresses }) => addresses(story))
  return paths.map((path) => inject('stack').siteUrl + path)
}

/** As if its last day had been yesterday. */
const endConsent = (consent: string) =>
  inDatabase(
    inject('stack').databaseUrl,
    `update consents set agreed_on = now() - interval '9 months', review_on = now() - interval '3 months',
       expires_on = now() - interval '1 day' where id = '${consent}'`,
  )

describe('a story whose consent is over by itself', () => {
  it(
    'answers 410 at each of its addresses within a minute, and is nowhere else; the one beside it stays',
    { timeout: WITHIN_MS + 30_000 },
    async () => {
      const [story, beside] = [await newStory(), await newStory()]
      const urls = addressesOf(story)
      const own = urls.filter((url) => story.slugs.some((slug) => url.endsWith(`/stories/${slug}`)))
      expect(own.length).toBeGreaterThanOrEqual(15)
      for (const one of [story, beside])
        await expect
          .poll(async () => (await findAt(addressesOf(one), one)).length, { timeout: 30_000 })
          .toBeGreaterThan(20)

      await endConsent(story.consent)
      const began = performance.now()
      await expect
        .poll(async () => [...new Set(await Promise.all(own.map(async (url) => (await fetch(url)).status)))], {
          timeout: WITHIN_MS,
          interval: 250,
        })
        .toEqual([410])
      await expect.poll(() => findAt(urls, story), { timeout: WITHIN_MS - (performance.now() - began) }).toEqual([])
      const took = performance.now() - began
      process.stdout.write(`  consent over: last seen after ${Math.round(took)} ms at ${urls.length} addresses\n`)
      expect(took).toBeLessThan(WITHIN_MS)

      const gone = await fetch(own[0] ?? '')
      expect(gone.headers.get('x-robots-tag')).toBe('noindex, noarchive')
      expect(await gone.text()).not.toContain(story.word)
      // The control: a consent that holds takes nothing down.
      expect((await findAt(addressesOf(beside), beside)).length).toBeGreaterThan(20)
    },
  )
})
