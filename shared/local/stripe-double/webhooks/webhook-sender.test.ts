import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import type { StoredEvent } from '../events/stored-event.ts'
import { WebhookSender } from './webhook-sender.ts'

const stored = { id: 'evt_1', type: 'charge.updated', pending_webhooks: 0 } as StoredEvent

/** A door that answers slowly and counts who stands before it at once. */
async function slowDoor() {
  const counts = { before: 0, most: 0, answered: 0 }
  const server = http.createServer((request, response) => {
    counts.before += 1
    counts.most = Math.max(counts.most, counts.before)
    request.resume()
    setTimeout(() => {
      counts.before -= 1
      counts.answered += 1
      response.writeHead(200).end()
    }, 60)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { counts, stop, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

it('sends everything, and never more than two hundred at once', async () => {
  const door = await slowDoor()
  try {
    const sender = new WebhookSender({ url: door.url, secrets: ['whsec_test'] })
    const answers = await sender.sendAgain(stored, { times: 900, isParallel: true })
    expect(answers).toEqual(Array.from({ length: 900 }, () => 200))
    expect(door.counts.most).toBeLessThanOrEqual(200)
    expect(door.counts.most).toBeGreaterThan(20)
  } finally {
    await door.stop()
  }
})

it('sends nothing any more of what waited when it was told to forget everything', async () => {
  const door = await slowDoor()
  try {
    const sender = new WebhookSender({ url: door.url, secrets: ['whsec_test'] })
    for (let sent = 0; sent < 900; sent += 1) sender.accept({ ...stored })
    await expect.poll(() => door.counts.before).toBeGreaterThan(0)
    sender.clear()
    const answered = door.counts.answered + door.counts.before
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(door.counts.answered).toBeLessThanOrEqual(answered + 200)
  } finally {
    await door.stop()
  }
})
