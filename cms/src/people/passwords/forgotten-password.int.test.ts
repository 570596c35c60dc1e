import { request } from 'node:http'
import { describe, expect, inject, it } from 'vitest'
import { knock, lettersTo, linkIn, newMember } from '../testing/members.ts'

/** Asks for a new password as somebody who calls our server by another name. */
function askUnderAnotherName(email: string): Promise<number> {
  const { hostname, port } = new URL(inject('stack').cmsUrl)
  const body = JSON.stringify({ email })
  return new Promise((resolve, reject) => {
    const headers = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    }
    request({ hostname, port, path: '/api/account/forgotten', method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end(body)
  })
}

describe('a forgotten password', () => {
  it('is answered alike, and at once, whether the account exists or not', async () => {
    const { email } = await newMember()
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const asked = [
        { address: email, times: known },
        { address: 'nobody@demo.example', times: unknown },
      ]
      for (const { address, times } of asked) {
        const startedAt = performance.now()
        expect(await knock('forgotten', { email: address })).toMatchObject({ status: 200, body: { outcome: 'asked' } })
        times.push(performance.now() - startedAt)
      }
    }
    // Whatever else the machine does lengthens one or another of them, on either side.
    const [ofKnown = 0, ofUnknown = 0] = [known, unknown].map((times) => times.toSorted((one, other) => one - other)[2])
    expect(Math.abs(ofKnown - ofUnknown)).toBeLessThan(100)
  })

  it('is replaced through the mail; what opens the newsroom is still the code of the telephone', async () => {
    const { email } = await newMember()
    await knock('forgotten', { email })
    const link = linkIn((await lettersTo(email, 2))[0] ?? '')
    const password = 'cinq autres mots bien longs'
    const answer = await knock('password', { link, password })
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'code_wanted' } })
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect((await knock('password', { link, password })).status).toBe(401)
    expect((await knock('sign-in', { email, password })).body).toMatchObject({ outcome: 'code_wanted' })
  })

  it('leads to our own address, whatever name the request called us by, three times an hour', async () => {
    const { email } = await newMember()
    expect(await askUnderAnotherName(email)).toBe(200)
    for (let n = 0; n < 20; n += 1) await knock('forgotten', { email })
    await lettersTo(email, 4)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const letters = await lettersTo(email, 4)
    expect(letters).toHaveLength(4)
    for (const letter of letters) {
      expect(letter).toContain(`${inject('stack').cmsUrl}/admin/choose-password#`)
      expect(letter).not.toContain('evil.example')
    }
  })
})
