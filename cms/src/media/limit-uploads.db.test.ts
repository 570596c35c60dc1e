import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { postgresOf } from '../database/database-of.ts'
import config from '../payload.config.ts'
import { keyedDigest } from '../people/account-keys.ts'
import { takeTry } from '../people/signing-in/keep-pace.ts'
import { pictureForm } from '../testing/make-pictures.ts'
import { openOffice, type Colleague, type Office } from '../trail/trial/open-office.ts'
import { PICTURE_PACE } from './limit-uploads.ts'
import { readDrawing } from './trial/handle-pictures.ts'

let office: Office
let drawing: Buffer
beforeAll(async () => {
  office = await openOffice()
  drawing = await readDrawing(0)
})
afterAll(() => office.payload.destroy())

async function send({ session }: Colleague, bytes: Uint8Array = drawing): Promise<{ status: number; said: string }> {
  const request = new Request(new URL('/api/media?depth=0', inject('stack').cmsUrl), {
    method: 'POST',
    headers: { authorization: `Session ${session}`, 'accept-language': 'ru' },
    body: pictureForm(bytes),
  })
  const answered = await handleEndpoints({ config, request })
  return { status: answered.status, said: await answered.text() }
}

/** As if they had sent so many a moment ago, through any instance. */
async function haveSent({ id }: Colleague, pictures: number): Promise<boolean> {
  const tries = Array.from({ length: pictures }, () =>
    takeTry(postgresOf(office.payload).drizzle, `pictures of ${id}`, PICTURE_PACE),
  )
  return (await Promise.all(tries)).every(Boolean)
}

const letTimePass = ({ id }: Colleague, seconds: number) =>
  office.rows(`update account_paces set at = at - make_interval(secs => $2) where key = $1`, [
    keyedDigest('pace of tries', `pictures of ${id}`),
    seconds,
  ])

describe('pictures of one person', () => {
  it('are taken by the hundred, then four a minute; who waits is told how long, and whoever else sends is not', async () => {
    const [eager, other] = [await office.colleague('author'), await office.colleague('author')]
    expect(await haveSent(eager, PICTURE_PACE.burst - 1)).toBe(true)
    expect((await send(eager)).status).toBe(201)
    const refused = await send(eager)
    expect(refused.status).toBe(429)
    expect(refused.said).toContain('Подождите 15 секунд')
    expect((await send(other)).status).toBe(201)
    await letTimePass(eager, PICTURE_PACE.seconds + 1)
    expect((await send(eager)).status).toBe(201)
    expect((await send(eager)).status).toBe(429)
  })

  it('count also when they are none: each was opened', async () => {
    const author = await office.colleague('author')
    await haveSent(author, PICTURE_PACE.burst - 1)
    expect((await send(author, Buffer.from('no picture'))).status).toBe(415)
    expect((await send(author)).status).toBe(429)
  })

  it('are never that many on a working day: one a minute for eight hours', () => {
    const { burst, seconds } = PICTURE_PACE
    expect(burst + (8 * 3600) / seconds).toBeGreaterThan(4 * 8 * 60)
    // And never that they would wait for one they have just described.
    expect(seconds).toBeLessThan(60)
  })
})
