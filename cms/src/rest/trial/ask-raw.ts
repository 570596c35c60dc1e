import http from 'node:http'
import { inject } from 'vitest'
import { credentials, type Somebody } from '../../testing/ask-cms.ts'

export type RawAnswer = { status: number; location: string | undefined; body: string }

/** Asks for an address as it is written: `fetch` tidies it up first, dots above all. */
export async function askRaw(who: Somebody, path: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(inject('stack').cmsUrl)
  const headers = await credentials(who)
  return new Promise((resolve, reject) => {
    const asked = http.get({ hostname, port, path, headers, agent: false }, (answer) => {
      let body = ''
      answer.setEncoding('latin1').on('data', (text: string) => (body += text))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body }))
    })
    asked.on('error', reject)
  })
}
