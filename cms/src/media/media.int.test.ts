import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import { askCms, credentials } from '../testing/ask-cms.ts'
import { draftStory, publish } from '../testing/make-texts.ts'
import { pictureForm, telephonePhoto, uploadPicture } from '../testing/make-pictures.ts'

async function bytesOf(filename: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
  const url = new URL(`/api/media/file/${filename}`, inject('stack').cmsUrl)
  const response = await fetch(url, { headers: await credentials('author') })
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers }
}

describe('a photo from a telephone', () => {
  it('loses place, hour, maker and owner, in every size', async () => {
    const photo = await telephonePhoto({ width: 3000, height: 2000 })
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const picture = await uploadPicture(pictureForm(photo))
    const files = [picture.filename, ...Object.values(picture.sizes).map(({ filename }) => filename)]
    for (const file of files) {
      const { status, bytes } = await bytesOf(file ?? '')
      expect(status).toBe(200)
      const { exif, format, icc, iptc, xmp } = await sharp(bytes).metadata()
      expect([format, exif, iptc, xmp, icc]).toEqual(['webp', undefined, undefined, undefined, undefined])
      expect(bytes.toString('latin1')).not.toMatch(/Petrov|TelephoneMaker|2024:03:05/)
    }
  })

  it('is kept under a random name; its own name is nowhere', async () => {
    const picture = await uploadPicture(pictureForm(await telephonePhoto(), { name: 'IMG_20240305_Gori_Petrov.jpg' }))
    expect(picture.filename).toMatch(/^[0-9a-f]{32}\.webp$/)
    expect(JSON.stringify(picture)).not.toMatch(/IMG|Gori|Petrov|jpg/)
  })

  it('is no wider than 2560, and comes in 640 and 1280', async () => {
    const picture = await uploadPicture(pictureForm(await telephonePhoto({ width: 4000, height: 1000 })))
    expect([picture.width, picture.sizes['small']?.width, picture.sizes['large']?.width]).toEqual([2560, 640, 1280])
    const small = await uploadPicture(pictureForm(await telephonePhoto({ width: 300, height: 200 })))
    expect(small.width).toBe(300)
  })
})

describe('a file that is no picture we take', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  const cases: [string, Uint8Array, string, string][] = [
    ['an SVG', svg, 'x.svg', 'image/svg+xml'],
    ['an SVG that says it is a JPEG', svg, 'x.jpg', 'image/jpeg'],
    ['HTML named as a picture', Buffer.from('<script>alert(1)</script>'), 'x.jpg', 'image/jpeg'],
    ['nothing', Buffer.alloc(0), 'x.jpg', 'image/jpeg'],
    ['half a JPEG header', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'x.jpg', 'image/jpeg'],
    ['a program', Buffer.from('MZ program'), 'x.exe', 'application/octet-stream'],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;'), 'x.gif', 'image/gif'],
  ]
  it.each(cases)('is refused: %s', async (_what, bytes, name, type) => {
    const { status } = await askCms('author', 'POST', '/api/media', pictureForm(bytes, { name, type }))
    expect(status).toBe(400)
  })

  it('is refused when it is a file elsewhere, for the server fetches nothing', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ isDecorative: true }))
    form.set('file', JSON.stringify({ filename: 'x.jpg', url: 'http://127.0.0.1:1/x.jpg' }))
    expect((await askCms('author', 'POST', '/api/media', form)).status).toBe(400)
    const remote = { url: 'http://169.254.169.254/latest', filename: 'x.jpg', isDecorative: true }
    expect((await askCms('author', 'POST', '/api/media', remote)).status).toBe(400)
    const picture = await uploadPicture()
    await askCms('author', 'PATCH', `/api/media/${picture.id}`, { ...remote, filename: '../../.env' })
    const { body } = await askCms('author', 'GET', `/api/media/${picture.id}?depth=0`)
    expect(body).toMatchObject({ filename: picture.filename, url: picture.url })
  })
})

describe('the words under a picture', () => {
  it('are required unless it is mere decoration', async () => {
    const photo = await telephonePhoto()
    const undescribed = await askCms(
      'author',
      'POST',
      '/api/media?locale=fr',
      pictureForm(photo, { data: { isDecorative: false } }),
    )
    expect(undescribed.status).toBe(400)
    const blank = await askCms(
      'author',
      'POST',
      '/api/media?locale=fr',
      pictureForm(photo, { data: { isDecorative: false, alt: '  ' } }),
    )
    expect(blank.status).toBe(400)
    await uploadPicture(pictureForm(photo, { data: { isDecorative: false, alt: 'Une route de montagne' } }))
  })
})

describe('a picture’s file', () => {
  it('is for those who work on texts, and for the site only while a public text shows it', async () => {
    const { filename } = await uploadPicture()
    const found: Record<string, number> = {}
    for (const who of ['site', 'author', 'reviewer', 'treasurer', 'administrator', 'anonymous'] as const)
      found[who] = (await askCms(who, 'GET', `/api/media/file/${filename}`)).status
    expect(found).toEqual({ site: 403, author: 200, reviewer: 200, treasurer: 403, administrator: 403, anonymous: 401 })
  })

  it('is handed to the site in every size from the publication on, and until the text is taken down', async () => {
    const picture = await uploadPicture()
    const files = [picture.filename, ...Object.values(picture.sizes).flatMap(({ filename }) => filename ?? [])]
    const handedOut = async () =>
      Promise.all(files.map(async (file) => (await askCms('site', 'GET', `/api/media/file/${file}`)).status))
    const { id } = await draftStory()
    await publish('stories', id, 'fr', { cover: picture.id })
    expect(await handedOut()).toEqual(files.map(() => 200))
    await askCms('reviewer', 'PATCH', `/api/stories/${id}?locale=fr&unpublishAllLocales=true`, { _status: 'draft' })
    expect(await handedOut()).toEqual(files.map(() => 403))
  })

  it('is sent as a picture, and may be asked for in parts', async () => {
    const { filename } = await uploadPicture()
    const { headers } = await bytesOf(filename)
    expect(headers.get('content-type')).toBe('image/webp')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const url = new URL(`/api/media/file/${filename}`, inject('stack').cmsUrl)
    for (const range of [
      'bytes=0-9',
      'bytes=5-1',
      'bytes=-999999999999',
      'bytes=x',
      `bytes=${Array.from({ length: 1000 }, () => '0-1').join(',')}`,
    ]) {
      const response = await fetch(url, { headers: { ...(await credentials('author')), Range: range } })
      expect([range.slice(0, 20), [200, 206, 416].includes(response.status)]).toEqual([range.slice(0, 20), true])
    }
  })

  it('goes with the picture', async () => {
    const { id, filename } = await uploadPicture()
    await askCms('reviewer', 'DELETE', `/api/media/${id}`)
    expect((await bytesOf(filename)).status).toBe(404)
  })
})
