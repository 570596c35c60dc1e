import http from 'node:http'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

export type SiteAnswer = {
  status: number
  headers: Record<string, string>
  /** Whether a header came twice. */
  rawHeaders: string[]
  body: string
}

export type Asked = {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** Another instance of the site. */
  site?: string
  /** False to send no Host header. */
  setHost?: boolean
}

/** Asks the site for exactly these bytes: unlike fetch, nothing in `path` is tidied up, and no redirect is followed. */
export function askSite(
  path: string,
  { method = 'GET', headers, body, site, setHost = true }: Asked = {},
): Promise<SiteAnswer> {
  const { hostname, port } = new URL(site ?? stackUnderTest().siteUrl)
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers, setHost, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          rawHeaders: response.rawHeaders,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Sends a form as a browser does. */
export function sendForm(path: string, fields: Record<string, string> | string): Promise<SiteAnswer> {
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString()
  return askSite(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
}

/** What a browser would send of the form on a page if nothing were touched: names and values, checked choices only. */
export function fieldsOf(page: string): Record<string, string> {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  const fields: Record<string, string> = {}
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*\sname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const [, chosen = ''] = /<option value="([^"]*)" selected=/.exec(options) ?? []
    fields[name] = chosen
  }
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1]
    const name = attribute('name')
    const isChoice = attribute('type') === 'radio' || attribute('type') === 'checkbox'
    if (name !== undefined && (!isChoice || / checked=/.test(input))) fields[name] = attribute('value') ?? ''
  }
  return fields
}
