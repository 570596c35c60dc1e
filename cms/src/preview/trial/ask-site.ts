import http from 'node:http'
import { inject } from 'vitest'

export type SiteAnswer = { status: number; headers: http.IncomingHttpHeaders; body: string }

type Asked = { method?: 'GET' | 'POST' | 'HEAD'; headers?: Record<string, string>; body?: string; agent?: http.Agent }

/** Asks the site for exactly this path, as a browser in French would: nothing is tidied up, no redirect followed. */
export function askSite(path: string, { method = 'GET', headers, body, agent }: Asked = {}): Promise<SiteAnswer> {
  const { hostname, port } = new URL(inject('stack').siteUrl)
  const all = { 'accept-language': 'fr', ...headers }
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers: all, agent: agent ?? false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Posts a token as the admin's form does. */
export function postToken(path: string, token: string, agent?: http.Agent): Promise<SiteAnswer> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return askSite(path, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ token }).toString(),
    ...(agent && { agent }),
  })
}

/** The cookie an answer sets, as a browser would send it back; empty where it sets none. */
export function cookieOf({ headers }: SiteAnswer): string {
  return headers['set-cookie']?.[0]?.split(';', 1)[0] ?? ''
}

const PASSING = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** What tells one answer from another: status, headers but those of the moment, every byte. */
export function bytesOf({ status, headers, body }: SiteAnswer): unknown {
  return { status, body, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !PASSING.has(name))) }
}
