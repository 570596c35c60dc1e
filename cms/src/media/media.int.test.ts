import { randomUUID } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { searchDatabase, searchFiles } from '../../../shared/local/privacy/search-everything.ts'
import { askCms, credentials } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { draftStory, publish } from '../testing/make-texts.ts'
import { pictureForm, telephonePhoto, uploadPicture, type Picture } from '../testing/make-pictures.ts'
import { badFiles } from './trial/bad-files.ts'
import { withSegment } from './trial/telling-files.ts'
import { trickle, type Trickled } from './trial/trickle.ts'
import { watchFolders } from './trial/watch-folders.ts'

const mediaFolder = () => path.join(inject('stack').environment['DATA_DIR'] ?? '', 'media')

async function bytesOf(filename: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
  const url = new URL(`/api/media/file/${filename}`, inject('stack').cmsUrl)
  const response = await fetch(url, { headers: await credentials('author') })
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers }
}

/** Uploads of one byte at a time, which go on while everything below is done. */
let trickled: Trickled[]
beforeAll(async () => {
  trickled = await Promise.all(Array.from({ length: 30 }, () => trickle('author')))
})
afterAll(() => {
  for (const { stop } of trickled) stop()
})

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
      expect([exif, iptc, xmp, icc]).toEqual([undefined, undefined, undefined, undefined])
      expect(format).toBe(file?.endsWith('.avif') ? 'heif' : 'webp')
      expect(bytes.toString('latin1')).not.toMatch(/Petrov|TelephoneMaker|2024:03:05/)
    }
  })

  it('is kept under a random name; its own name is nowhere', async () => {
    const picture = await uploadPicture(pictureForm(await telephonePhoto(), { name: 'IMG_20240305_Gori_Petrov.jpg' }))
    expect(picture.filename).toMatch(/^[0-9a-f]{32}\.webp$/)
    expect(JSON.stringify(picture)).not.toMatch(/IMG|Gori|Petrov|jpg/)
    const { databaseUrl, environment } = inject('stack')
    const places = async (words: string[]) => [
      ...(await searchDatabase(databaseUrl, words)),
      ...(await searchFiles(environment['DATA_DIR'] ?? '', words)),
      ...(await searchFiles(path.join(environment['DATA_DIR'] ?? '', '..', 'logs'), words)),
    ]
    expect(await places(['Gori_Petrov'])).toEqual([])
    // The control: the name it was given is found.
    expect(await places([picture.filename.slice(0, 32)])).not.toEqual([])
  })

  it('is no wider than 2560, and comes in 640 and 1280, in WebP and AVIF', async () => {
    const picture = await uploadPicture(pictureForm(await telephonePhoto({ width: 4000, height: 1000 })))
    expect([picture.width, picture.sizes['small']?.width, picture.sizes['large']?.width]).toEqual([2560, 640, 1280])
    const small = await uploadPicture(pictureForm(await telephonePhoto({ width: 300, height: 200 })))
    expect(small.width).toBe(300)
  })
})

describe('a file that somebody sends as a picture', () => {
  it('is made anew, or refused with words that help, and never a fault of ours', async () => {
    const before = new Set(await readdir(mediaFolder()))
    for (const { name, sentAs, bytes, status, looks } of await badFiles()) {
      const answer = await askCms('author', 'POST', '/api/media?depth=0', pictureForm(bytes, { name: sentAs }))
      expect([name, status.includes(answer.status), answer.status]).toEqual([name, true, answer.status])
      if (answer.status !== 201) {
        const { errors } = answer.body as { errors: { message: string }[] }
        expect(errors[0]?.message.length).toBeGreaterThan(20)
        continue
      }
      const { doc } = answer.body as { doc: Picture }
      expect(doc.filename).toMatch(/^[0-9a-f]{32}\.webp$/)
      expect(JSON.stringify(doc)).not.toMatch(/exe|php|IMG|Gori/)
      const made = (await bytesOf(doc.filename)).bytes
      expect(made.includes('alert(1)')).toBe(false)
      if (looks !== undefined) {
        const { channels } = await sharp(made).stats()
        const off = looks.colour.map((value, index) => Math.abs((channels[index]?.mean ?? 0) - value))
        expect([name, channels.length, Math.max(...off) < looks.within, off]).toEqual([name, 3, true, off])
      }
      await askCms('reviewer', 'DELETE', `/api/media/${doc.id}`)
    }
    expect((await readdir(mediaFolder())).filter((name) => !before.has(name))).toEqual([])
  }, 120_000)

  it('is refused in the language of the admin', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1')
    const words = {
      fr: 'JPEG, puis envoyez',
      en: 'save it as JPEG',
      ru: 'сохраните как JPEG',
      uk: 'збережіть як JPEG',
      de: 'speichern Sie es als JPEG',
    }
    for (const [language, expected] of Object.entries(words)) {
      const response = await fetch(new URL('/api/media', inject('stack').cmsUrl), {
        method: 'POST',
        headers: { ...(await credentials('author')), 'Accept-Language': language },
        body: pictureForm(heic, { name: 'IMG_0001.HEIC' }),
      })
      expect([response.status, await response.text()]).toEqual([415, expect.stringContaining(expected)])
    }
  })

  it('is refused when it is too large, however it comes, and says how large it may be', async () => {
    const url = new URL('/api/media', inject('stack').cmsUrl)
    const headers = { ...(await credentials('author')), 'Accept-Language': 'ru' }
    const announced = await fetch(url, { method: 'POST', headers, body: pictureForm(Buffer.alloc(30 * 1024 * 1024)) })
    expect([announced.status, await announced.text()]).toEqual([413, expect.stringContaining('не больше 20 МБ')])
    const missing = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: '{}',
    })
    expect([missing.status, await missing.text()]).toEqual([400, expect.stringContaining('Изображение не приложено')])
    // A part of it each time, without a word of how long it is: what is not read is not kept either.
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        if (sent >= 200) return controller.close()
        sent += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const type = 'multipart/form-data; boundary=x'
    const streamed = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': type },
      body: endless,
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 'cut off',
    )
    expect([413, 'cut off']).toContain(streamed)
    expect((await askCms('author', 'GET', '/api/media?limit=1')).status).toBe(200)
  })

  it('leaves nothing behind when its sender goes away half-way', async () => {
    const { databaseUrl, environment } = inject('stack')
    const kept = async () => ({
      files: (await readdir(mediaFolder())).toSorted(),
      rows: await inDatabase(
        databaseUrl,
        `select (select count(*) from media)::int as media, (select count(*) from held_pictures)::int as held`,
      ),
    })
    const before = await kept()
    const away = new AbortController()
    const photo = withSegment(await telephonePhoto({ width: 3000, height: 2000 }), 0xfe, Buffer.from('Canary-half-way'))
    const form = new Response(pictureForm(photo))
    const whole = Buffer.from(await form.arrayBuffer())
    async function* half() {
      yield whole.subarray(0, whole.length / 2)
      away.abort()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const folders = [
      { path: environment['DATA_DIR'] ?? '', isDeep: true },
      { path: tmpdir(), isDeep: false },
    ]
    const seen = await watchFolders(folders, 'Canary-half-way', async () => {
      const sent = fetch(new URL('/api/media', inject('stack').cmsUrl), {
        method: 'POST',
        headers: { ...(await credentials('author')), 'Content-Type': form.headers.get('content-type') ?? '' },
        body: Readable.toWeb(Readable.from(half())) as ReadableStream,
        signal: away.signal,
        duplex: 'half',
      } as RequestInit)
      await expect(sent).rejects.toThrow(/abort/i)
      expect((await askCms('author', 'GET', '/api/media?limit=1')).status).toBe(200)
    })
    expect(seen).toEqual([])
    expect(await kept()).toEqual(before)
    expect(await searchFiles(environment['DATA_DIR'] ?? '', ['Canary-half-way'])).toEqual([])
  })

  it('is not waited for when it comes a byte at a time, and keeps nobody waiting meanwhile', async () => {
    // Thirty of them are at it since this file began.
    const took = await Promise.all(trickled.map(({ answered }) => answered))
    for (const { status, after } of took) {
      expect(status).toMatch(/^HTTP\/1\.1 408 /)
      expect(after).toBeGreaterThan(10_000)
      expect(after).toBeLessThan(25_000)
    }
    expect(await inDatabase(inject('stack').databaseUrl, `select from media where filename is null`)).toEqual([])
  }, 40_000)

  it('is never written down as it came, not even for a moment', async () => {
    const photo = Buffer.concat([await telephonePhoto({ width: 2400, height: 1600 }), Buffer.from('Canary-at-the-end')])
    const temporary = { path: tmpdir(), isDeep: false }
    const ours = { path: inject('stack').environment['DATA_DIR'] ?? '', isDeep: true }
    const seen = await watchFolders([ours, temporary], 'Canary-at-the-end', async () => {
      await uploadPicture(pictureForm(photo))
    })
    expect(seen).toEqual([])
    // The control: written down for a moment, it is seen.
    const file = path.join(tmpdir(), `${randomUUID()}.jpg`)
    const control = await watchFolders([temporary], 'Canary-at-the-end', async () => {
      await writeFile(file, photo)
      await new Promise((resolve) => setTimeout(resolve, 100))
    })
    await rm(file)
    expect(control).toEqual([file])
  })

  it('comes by no other way: not as a copy, a crop or a point of focus, not many at once', async () => {
    const picture = await uploadPicture()
    const file = `/api/media/${picture.id}`
    const photo = await telephonePhoto()
    const answers = [
      await askCms('author', 'POST', `${file}/duplicate`, { isDecorative: true }),
      await askCms('author', 'PATCH', `/api/media?where[id][equals]=${picture.id}`, pictureForm(photo)),
      await askCms('author', 'PATCH', `${file}?uploadEdits[crop][width]=50&uploadEdits[crop][height]=50`, {}),
      await askCms('author', 'POST', '/api/media', manyFiles(photo, 1000)),
    ]
    expect(answers.map(({ status }) => status).filter((status) => status < 400 || status >= 500)).toEqual([])
    const edits = {
      focalX: 10,
      focalY: 10,
      uploadEdits: { crop: { width: 50, height: 50 }, focalPoint: { x: 1, y: 1 } },
    }
    await askCms('author', 'PATCH', file, edits)
    const { body } = await askCms('author', 'GET', `${file}?depth=0`)
    expect(body).toMatchObject({ filename: picture.filename, width: picture.width })
    const { bytes } = await bytesOf(picture.filename)
    expect((await sharp(bytes).metadata()).width).toBe(picture.width)
  })

  it('is refused when it is a file elsewhere, for the server fetches nothing', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ isDecorative: true }))
    form.set('file', JSON.stringify({ filename: 'x.jpg', url: 'http://127.0.0.1:1/x.jpg' }))
    expect((await askCms('author', 'POST', '/api/media', form)).status).toBe(400)
    const remote = { url: 'http://169.254.169.254/latest', filename: 'x.jpg', isDecorative: true }
    expect((await askCms('author', 'POST', '/api/media', remote)).status).toBe(400)
    const picture = await uploadPicture()
    const other = await uploadPicture()
    const read = async () => {
      const { body } = await askCms('author', 'GET', `/api/media/${picture.id}?depth=0&locale=fr`)
      const { updatedAt: _, ...rest } = body as Picture & { updatedAt: string }
      return { ...rest, bytes: (await bytesOf(picture.filename)).bytes.toString('hex') }
    }
    const before = await read()
    const machine = { thumbnailURL: remote.url, mimeType: 'text/html', filesize: 1, width: 1, height: 1, prefix: '../' }
    const sizes = { small: { url: remote.url, filename: other.sizes['small']?.filename, mimeType: 'text/html' } }
    for (const sent of [
      { ...remote, filename: '../../.env' },
      { ...remote, filename: other.filename, url: other.url },
      { filename: other.filename, sizes },
      { ...machine, sizes, isDecorative: true },
    ]) {
      const { status } = await askCms('author', 'PATCH', `/api/media/${picture.id}?locale=fr`, sent)
      expect([200, 400, 403]).toContain(status)
      expect(await read()).toEqual(before)
    }
  })
})

function manyFiles(bytes: Uint8Array, count: number): FormData {
  const form = pictureForm(bytes)
  for (let number = 1; number < count; number += 1) form.append('file', new File([new Uint8Array(1)], `${number}.jpg`))
  return form
}

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
    const { headers, bytes: whole } = await bytesOf(filename)
    expect(headers.get('content-type')).toBe('image/webp')
    // No page elsewhere shows it.
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
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
      const part = Buffer.from(await response.arrayBuffer())
      expect([range.slice(0, 20), [200, 206, 416].includes(response.status)]).toEqual([range.slice(0, 20), true])
      // A part of it, all of it, or nothing: never more than it is.
      if (response.status === 416) expect(whole.includes(part) && part.length > 100).toBe(false)
      else expect(whole.includes(part)).toBe(true)
    }
  })

  it('goes with the picture', async () => {
    const { id, filename } = await uploadPicture()
    await askCms('reviewer', 'DELETE', `/api/media/${id}`)
    expect((await bytesOf(filename)).status).toBe(404)
  })
})
