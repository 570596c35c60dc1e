import { setTimeout as wait } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { Snapshot } from '../../content/snapshot.ts'
import type { Log } from '../../server/log.ts'
import { listSharePictures, PLACES_WITH_IMAGE } from './pictures-of-site.ts'
import { shareImageHref, type SharePicture } from './share-picture.ts'

export type DrawShareImage = (picture: SharePicture) => Promise<Uint8Array>

export type ShareImages = {
  /** The bytes of an image, drawn if they are not at hand; null where too many wait already, or drawing failed. */
  find: (picture: SharePicture) => Promise<Uint8Array | null>
  /** Hears of what is public now: forgets what is not in the same breath, and draws ahead what is new. */
  follow: (snapshot: Snapshot) => Promise<void>
  /** Bytes of the images kept. */
  size: () => number
}

type Settings = {
  siteUrl: string
  draw: DrawShareImage
  log: Log
  maxBytes?: number
  /** Images drawn before anybody asks, after one publication. */
  mostAhead?: number
}

/** Room for some five hundred. */
const MAX_BYTES = 14 * 1024 * 1024
/** At a start nothing is new to the site but everything to this process: those most likely to be asked for. */
const MOST_AHEAD = 20
/** What a crowd may wait for: at a tenth of a second each, a few seconds. */
const MOST_WAITING = 40

/** Images of links, kept in memory within a bound; what does not fit is drawn again when somebody asks. */
export function createShareImages({
  siteUrl,
  draw,
  log,
  maxBytes = MAX_BYTES,
  mostAhead = MOST_AHEAD,
}: Settings): ShareImages {
  const kept = new LRUCache<string, Uint8Array>({ maxSize: maxBytes, sizeCalculation: (image) => image.length + 512 })
  const underWay = new Map<string, Promise<Uint8Array>>()
  let subjects: ReadonlySet<string> = new Set(PLACES_WITH_IMAGE)
  let known: ReadonlySet<string> = new Set()
  let generation = 0

  function drawOnce(picture: SharePicture): Promise<Uint8Array> {
    const href = shareImageHref(picture)
    const running = underWay.get(href)
    if (running) return running
    const drawing = draw(picture)
      .then((image) => {
        // What was taken down while it was being drawn must not stay.
        if (subjects.has(picture.subject)) kept.set(href, image)
        return image
      })
      .finally(() => underWay.delete(href))
    underWay.set(href, drawing)
    return drawing
  }

  async function drawAhead(pictures: readonly SharePicture[]): Promise<void> {
    const bornIn = generation
    for (const picture of pictures) {
      if (bornIn !== generation) return
      if (kept.has(shareImageHref(picture))) continue
      const began = performance.now()
      await drawOnce(picture)
      // As long a pause as it took: never more than half a core, whatever is published at once.
      await wait(performance.now() - began, undefined, { ref: false })
    }
  }

  return {
    find: async (picture) => {
      const href = shareImageHref(picture)
      const image = kept.get(href)
      if (image) return image
      if (!underWay.has(href) && underWay.size >= MOST_WAITING) return null
      const drawn = await drawOnce(picture).catch((error: unknown) => {
        log.error({ err: error }, 'the image of a link could not be drawn')
        return null
      })
      // In a crowd that took seconds: nor may it reach whoever asked before.
      return subjects.has(picture.subject) ? drawn : null
    },

    follow: async (snapshot) => {
      generation += 1
      const bornIn = generation
      const { stories, pages } = snapshot.contents
      subjects = new Set([...PLACES_WITH_IMAGE, ...stories.map(({ id }) => id), ...pages.map(({ id }) => id)])
      for (const href of [...kept.keys()]) if (!subjects.has(subjectOf(href))) kept.delete(href)
      if (snapshot.areStoriesWithheld) return

      try {
        const pictures = await listSharePictures({ snapshot, siteUrl })
        if (bornIn !== generation) return
        const hrefs = new Set(pictures.map(shareImageHref))
        for (const href of [...kept.keys()]) if (!hrefs.has(href)) kept.delete(href)
        const fresh = pictures.filter((picture) => !known.has(shareImageHref(picture)))
        known = hrefs
        await drawAhead(fresh.slice(0, mostAhead))
      } catch (error) {
        // Whoever asks for one makes the site try again.
        log.warn({ err: error }, 'images of links could not be drawn ahead')
      }
    },

    size: () => kept.calculatedSize,
  }
}

function subjectOf(href: string): string {
  return href.slice(href.lastIndexOf('/') + 1).split('.', 1)[0] ?? ''
}
