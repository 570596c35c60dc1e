import sharp from 'sharp'
import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { askCms, type Somebody } from './ask-cms.ts'

export type Picture = {
  id: string
  filename: string
  url: string
  mimeType: string
  width: number
  sizes: Record<string, { filename: string | null; url: string | null; width: number | null }>
}

/** A photo as a telephone takes it: with the place, the hour, the maker and the owner in it. */
export async function telephonePhoto({ width = 900, height = 600 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#3a6ea5' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'TelephoneMaker', Artist: 'Gori Petrov', DateTime: '2024:03:05 10:11:12' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 42/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '44/1 47/1 0/1' },
    })
    .toBuffer()
}

export function pictureForm(
  bytes: Uint8Array,
  { name = `${randomUUID()}.jpg`, type = 'image/jpeg', data = {} } = {},
): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ isDecorative: true, ...data }))
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  return form
}

/** A decorative picture in the newsroom; gone when the test is over. */
export async function uploadPicture(form?: FormData, who: Somebody = 'author'): Promise<Picture> {
  const { status, body } = await askCms(who, 'POST', '/api/media?depth=0', form ?? pictureForm(await telephonePhoto()))
  if (status !== 201) throw new Error(`POST /api/media: ${status} ${JSON.stringify(body)}`)
  const { doc } = body as { doc: Picture }
  onTestFinished(async () => {
    await askCms('reviewer', 'DELETE', `/api/media/${doc.id}`)
  })
  return doc
}
