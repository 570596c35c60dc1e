import { LOCALES } from '@campaign/shared/locales/locales.ts'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAnotherSite, stackUnderTest } from '../../../../shared/local/testing/stack-under-test.ts'
import { enterNewsroom } from '../../testing/newsroom.ts'
import { askSite } from '../../testing/ask-site.ts'

let newsroom: Awaited<ReturnType<typeof enterNewsroom>>
const made: string[] = []

beforeAll(async () => {
  newsroom = await enterNewsroom()
})

afterAll(async () => {
  for (const id of made) await newsroom.deleteStory(id)
})

/** The path of the image that a page names; empty while there is no such page. */
async function imageOf(path: string): Promise<string> {
  const { body } = await askSite(path)
  const address = /<meta property="og:image" content="([^"]+)"/.exec(body)?.[1]
  return address === undefined ? '' : new URL(address).pathname
}

const fetchImage = (path: string, site = stackUnderTest().siteUrl) => fetch(site + path, { redirect: 'manual' })

async function publish(title: string): Promise<{ id: string; slug: string; image: string }> {
  const story = await newsroom.publishStory(title)
  made.push(story.id)
  await expect.poll(() => imageOf(`/fr/stories/${story.slug}`), { timeout: 30_000 }).not.toBe('')
  return { ...story, image: await imageOf(`/fr/stories/${story.slug}`) }
}

describe('the image of a link', () => {
  it('is there for every page that is everybody’s, in each language, light and of the right size', async () => {
    for (const locale of LOCALES) {
      for (const path of [`/${locale}`, `/${locale}/stories`, `/${locale}/donate`]) {
        const answer = await fetchImage(await imageOf(path))
        expect([path, answer.status]).toEqual([path, 200])
        const image = Buffer.from(await answer.arrayBuffer())
        expect(image.length).toBeLessThan(60 * 1024)
        expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
      }
    }
  })

  it('may be shown by pages of other sites, and kept by browsers for good, by caches between for half a minute', async () => {
    const { headers } = await fetchImage(await imageOf('/fr'))
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=30, immutable')
    expect(headers.get('content-type')).toBe('image/png')
  })

  it('has the same name and the same bytes on another instance of the site', async () => {
    const other = await startAnotherSite()
    try {
      const path = await imageOf('/ru/stories')
      const images = await Promise.all([fetchImage(path), fetchImage(path, other.url)])
      const [one, two] = await Promise.all(images.map((image) => image.arrayBuffer()))
      expect(Buffer.from(two ?? new ArrayBuffer(0)).equals(Buffer.from(one ?? new ArrayBuffer(0)))).toBe(true)
    } finally {
      await other.stop()
    }
  })

  it(
    'is drawn for a story when it is published, and gone with it, whatever the name',
    { timeout: 90_000 },
    async () => {
      const { id, slug, image } = await publish('Un récit à montrer ailleurs')
      expect(image).toContain(`/share/fr/${id}.`)
      expect((await fetchImage(image)).status).toBe(200)
      // By its id alone it leads to the name it has now.
      const plain = await fetchImage(`/share/fr/${id}.png`)
      expect([plain.status, plain.headers.get('location')]).toEqual([302, image])
      expect((await fetchImage(`/share/ru/${id}.png`)).status).toBe(404)

      await newsroom.takeDownStory(id)
      await expect.poll(async () => (await askSite(`/fr/stories/${slug}`)).status, { timeout: 30_000 }).toBe(410)
      for (const path of [image, `/share/fr/${id}.png`]) {
        const gone = await fetchImage(path)
        expect([path, gone.status, gone.headers.get('cache-control')]).toEqual([path, 404, 'no-store'])
      }
    },
  )

  it('takes another name when what it shows is changed, and the old name leads on', { timeout: 90_000 }, async () => {
    const { id, slug, image } = await publish('Avant')
    // Nobody has weighed its risk: the image shows none of its words, and so outlives them.
    await newsroom.changeStory(id, { title: 'Après' })
    await expect.poll(async () => (await askSite(`/fr/stories/${slug}`)).body, { timeout: 30_000 }).toContain('Après')
    expect(await imageOf(`/fr/stories/${slug}`)).toBe(image)
    const former = image.replace(/\.[\w-]{16}\./, '.AAAAAAAAAAAAAAAA.')
    expect((await fetchImage(former)).headers.get('location')).toBe(image)
  })

  it.each(['/share/fr/nothing.png', '/share/xx/home.png', '/share/fr/home.svg', '/share/fr/..png', '/share/fr'])(
    'is not at %s',
    async (path) => {
      expect((await askSite(path)).status).toBe(404)
    },
  )
})
