import type { Media } from '@campaign/shared/cms/payload-types.ts'
import sharp from 'sharp'
import { pictureForm } from '../../testing/make-pictures.ts'
import { answerCover } from '../answer-picture.ts'
import { withMargin, type Box } from '../face-boxes.ts'
import type { Newsroom } from './open-newsroom.ts'

/** What an author does with pictures, in the newsroom of a test. */
export function handlePictures(newsroom: () => Newsroom) {
  return {
    upload: async (bytes: Uint8Array, form = {}): Promise<Media> => {
      const path = '/api/media?depth=0&locale=fr'
      const { status, body } = await newsroom().ask('author', 'POST', path, pictureForm(bytes, form))
      if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
      return (body as { doc: Media }).doc
    },
    read: (id: string): Promise<Media> =>
      newsroom().payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true }),
    cover: async (media: Media, boxes: readonly Box[], seen = media.filename) => {
      const response = await answerCover(await newsroom().asked('author', { seen, boxes }), media.id)
      return { status: response.status, body: (await response.json()) as { code?: string; faces?: Box[] } }
    },
  }
}

/** Names of all its files, the largest first. */
export function namesOf({ filename, sizes }: Media): string[] {
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)]
  return names.filter((name) => typeof name === 'string')
}

export function facesOf({ faces }: Media): Box[] {
  return (faces ?? []) as Box[]
}

/** What the editor proposes to cover. */
export function coversOf(media: Media): Box[] {
  return facesOf(media).map((face) => withMargin(face, { width: media.width ?? 0, height: media.height ?? 0 }))
}

/** A picture of nobody; another one for each number. */
export function readDrawing(number: number): Promise<Buffer> {
  return sharp({ create: { width: 300 + number, height: 200, channels: 3, background: '#3a6ea5' } })
    .jpeg()
    .toBuffer()
}
