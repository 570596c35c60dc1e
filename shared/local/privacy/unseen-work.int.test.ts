import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { PublicSubject } from '@campaign/shared/content/public-outputs.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestStack, type TestStack } from '../testing/start-test-stack.ts'
import {
  addressesOf,
  addressesOutside,
  differences,
  look,
  readPublished,
  tellsWhenMade,
  type View,
} from './look-from-outside.ts'
import { enterNewsroomOf } from './work-in-newsroom.ts'

/** A site asks what is new every 800 ms; in this time it has asked twice. */
const HEARD_MS = 2000
const SETTLED_MS = 120_000

let own: TestStack
beforeAll(async () => {
  // Of its own: what other tests publish would be seen too.
  own = await startTestStack()
})
afterAll(() => own.stop())

/**
 * What is seen once all of it is kept as well as it can be: until then marks say that it was made a moment ago, and a
 * machine with much to do asks to come again.
 */
async function lookWhenSettled(addresses: readonly string[]): Promise<View> {
  let view: View = new Map()
  await expect
    .poll(
      async () => {
        view = await look(addresses, own.described)
        return addresses.filter((url) => {
          const { status, headers } = view.get(url) ?? { status: 0, headers: {} }
          return status === BUSY || (tellsWhenMade(url) && headers.etag?.endsWith('.br"') !== true)
        })
      },
      { timeout: SETTLED_MS, interval: 2000 },
    )
    .toEqual([])
  return view
}

/** Asks to come again, and says nothing else. */
const BUSY = 503

/** Looks again and again until `work` is done and heard of; everything that was ever different, each thing once. */
async function whatWasSeenDuring(work: () => Promise<unknown>, before: View): Promise<string[]> {
  const found = new Set<string>()
  const over = new AbortController()
  const looking = (async () => {
    for (let isLast = false; !isLast;) {
      isLast = over.signal.aborted
      const now = await look([...before.keys()], own.described)
      const answered = new Map([...before].filter(([url]) => now.get(url)?.status !== BUSY))
      for (const difference of differences(answered, now)) found.add(difference)
      await wait(1000)
    }
  })()
  try {
    await work()
    await wait(HEARD_MS)
  } finally {
    over.abort()
    await looking
  }
  return [...found]
}

it('nothing outside tells when somebody worked in the newsroom, until something is published', async () => {
  const stack = own.described
  const newsroom = await enterNewsroomOf(stack)
  const addresses = await addressesOutside(stack)
  const before = await lookWhenSettled(addresses)
  expect(before.size).toBeGreaterThan(100)

  let story: PublicSubject | undefined
  const seen = await whatWasSeenDuring(async () => {
    story = await newsroom.writeStory()
    await newsroom.writeOnPublicTexts()
    await newsroom.review(story)
    await newsroom.keepRecords()
    await newsroom.throwAway()
  }, before)
  expect(seen).toEqual([])
  if (story === undefined) throw new Error('no story was written')

  // Who knows its id, the names of its files and its words sees no more than who made them up.
  const files = story.files.map((file) => file.replace(/^[0-9a-f]{32}/, randomUUID().replaceAll('-', '')))
  const nobodys = { id: randomUUID(), slugs: [randomUUID()], query: 'x', files }
  const its = await look(addressesOf(story, stack), stack)
  const made = await look(addressesOf(nobodys, stack), stack)
  expect(differences(withoutNames(made, nobodys), withoutNames(its, story))).toEqual([])

  // The control: a publication is seen by the same looks, and what was written on beside it is not.
  await newsroom.publish(story)
  const page = `${stack.siteUrl}/fr/stories/${story.slugs[0]}`
  const { id } = story
  const heard = async () => {
    const contents = await readPublished(stack)
    const slug = contents.stories.find((each) => each.id === id)?.addresses.fr?.slug
    return { slug, status: (await look([page], stack)).get(page)?.status }
  }
  await expect.poll(heard, { timeout: SETTLED_MS, interval: 500 }).toEqual({ slug: story.slugs[0], status: 200 })
  const after = differences(before, await look([...before.keys()], stack))
  for (const path of ['/fr/stories', '/fr/feed.xml', '/sitemap.xml'])
    for (const told of ['etag', 'its bytes'])
      expect(after).toContainEqual(expect.stringContaining(`${stack.siteUrl}${path}: ${told}`))
  expect(after).toContain(`${stack.cmsUrl}/api/revision#site: its bytes`)
}, 400_000)

/** By their place, for what is asked of each is the same; without what the question itself said. */
function withoutNames(view: View, { id, slugs, files }: PublicSubject): View {
  const without = (text: string): string =>
    [id, ...slugs, ...files].reduce((rest, name) => rest.replaceAll(name, ''), text)
  return new Map(
    [...view.values()].map(({ status, headers, body }, at) => {
      const said = Object.entries(headers).map(([name, value]) => [name, without(String(value))])
      return [String(at), { status, headers: Object.fromEntries(said) as typeof headers, body: without(body) }]
    }),
  )
}
