import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { putManyGifts, type ManyGifts } from '../../exports/trial/many-gifts.ts'
import { askCms } from '../../testing/ask-cms.ts'
import type { Figures } from './figures.ts'

let before: Figures
let gifts: ManyGifts

async function read(): Promise<Figures> {
  const { status, body } = await askCms('treasurer', 'GET', '/api/desk/figures')
  expect(status).toBe(200)
  return body as Figures
}

beforeAll(async () => {
  before = await read()
  gifts = await putManyGifts(inject('stack').databaseUrl, 100)
})

afterAll(async () => {
  await gifts.remove()
})

describe('the figures of the desk', () => {
  it('count what came in, to the cent', async () => {
    const { total, campaigns, kinds } = await read()
    // 1 + 2 + … + 100 cents.
    expect(total.settled - before.total.settled).toBe(5050)
    expect(total.gifts - before.total.gifts).toBe(100)
    expect(kinds.once.settled - before.kinds.once.settled).toBe(5050)
    expect(campaigns.find(({ campaign }) => campaign === gifts.campaign)).toMatchObject({ gifts: 100, settled: 5050 })
  })

  it.each(['author', 'reviewer', 'site', 'anonymous'] as const)('are not for the %s', async (who) => {
    const { status } = await askCms(who, 'GET', '/api/desk/figures')
    expect(status).toBe(who === 'anonymous' ? 401 : 403)
  })

  it('stand on the dashboard of those who may see the desk, and of nobody else', async () => {
    const shows = async (who: 'treasurer' | 'administrator' | 'reviewer') => {
      const { status, body } = await askCms(who, 'GET', '/admin')
      expect(status).toBe(200)
      return String(body).includes('figures-by-day')
    }
    expect(await shows('treasurer')).toBe(true)
    expect(await shows('administrator')).toBe(true)
    expect(await shows('reviewer')).toBe(false)
  })
})
