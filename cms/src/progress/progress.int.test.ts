import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { expect, inject, it } from 'vitest'

const ask = (headers: Record<string, string> = {}) =>
  fetch(`${inject('stack').cmsUrl}/api/campaigns/progress`, { headers })

it('what was received is told to the site alone, and nobody keeps it', async () => {
  const address = `${inject('stack').cmsUrl}/api/donations/received`
  expect((await fetch(address)).status).toBe(401)
  const answer = await fetch(address, { headers: { authorization: `Bearer ${inject('stack').serviceKey}` } })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await answer.json()).toEqual([])
})

it('how far campaigns are is told to the site alone, and nobody keeps it', async () => {
  expect((await ask()).status).toBe(401)
  expect((await ask({ authorization: `Bearer ${'x'.repeat(40)}` })).status).toBe(401)
  const answer = await ask({ authorization: `Bearer ${inject('stack').serviceKey}` })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  // Whatever other tests gave, they gave it today.
  expect((await answer.json()) as CampaignProgress).toEqual({})
})
