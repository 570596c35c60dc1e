import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doTheWork, openForm, type Fields } from '../bench/card-testing/donation-form.ts'
import { startGuarded, type Guarded } from '../bench/card-testing/start-guarded.ts'
import { stackUnderTest } from '../testing/stack-under-test.ts'
import { searchDatabase, searchFiles } from './search-everything.ts'

/** From whom the gifts come, as far as the machine can tell, and what their browsers and proxies say besides. */
const ADDRESSES = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5', '127.0.0.6']
const FORWARDED = '198.51.100.213'
const AGENT = 'canary-agent-77b1'
const REFERRER = 'canary-referrer-77b1'
const QUERY = 'canary-query-77b1'
const COOKIE = 'canary-cookie-77b1'
const CANARIES = [...ADDRESSES, FORWARDED, '198.51.100.', AGENT, REFERRER, QUERY, COOKIE]

let guarded: Guarded
let dataDir: string
const told: string[] = []

beforeAll(async () => {
  dataDir = path.dirname(stackUnderTest().environment['DATA_DIR'] ?? '')
  guarded = await startGuarded(stackUnderTest())
  // Through the site of the stack, and through one that believes what a proxy says.
  for (const site of [stackUnderTest().siteUrl, guarded.siteUrl]) {
    for (const address of ADDRESSES) await giveAndPay(site, address)
  }
  await untilNoticesAreIn()
})
afterAll(() => guarded.stop())

describe('after gifts from five addresses, with names for everything a browser tells', () => {
  it('the gifts went through', () => {
    expect(told).toHaveLength(2 * ADDRESSES.length)
    for (const page of told) expect(page).toMatch(/<h1>/)
  })

  it('nothing of it stands in the database', async () => {
    expect(await searchDatabase(stackUnderTest().databaseUrl, CANARIES)).toEqual([])
  })

  it('nothing of it stands in a log, in an upload, or in the files of the database', async () => {
    expect(await searchFiles(dataDir, CANARIES)).toEqual([])
    for (const canary of CANARIES) expect(guarded.output()).not.toContain(canary)
  })

  it('nothing of it was told to Stripe, or shown on a page', async () => {
    const answer = await fetch(`${stackUnderTest().stripe.controlUrl}/requests`)
    const calls = await answer.text()
    for (const canary of CANARIES) {
      expect(calls).not.toContain(canary)
      expect(told.join('\n')).not.toContain(canary)
    }
  })
})

describe('the control', () => {
  it('finds an agent in a column, and an address in a log', async () => {
    const { databaseUrl } = stackUnderTest()
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    const log = path.join(dataDir, 'logs', 'control.log')
    try {
      await client.query(
        `INSERT INTO alarms (kind, subject, ours, times, last_raised_at)
         VALUES ('silence', 'control', $1, 1, now())`,
        [{ seen: { by: AGENT.toUpperCase() } }],
      )
      await fs.writeFile(log, `{"from":"${ADDRESSES[0]}"}\n`)
      expect(await searchDatabase(databaseUrl, CANARIES)).toEqual([`public.alarms: ${AGENT}`])
      expect(await searchFiles(path.dirname(log), CANARIES)).toEqual([`control.log: ${ADDRESSES[0]}`])
    } finally {
      await client.query(`DELETE FROM alarms WHERE subject = 'control'`)
      await client.end()
      await fs.rm(log, { force: true })
    }
  })
})

/** From the form to the thank-you page, as one browser at `address`. Does the work where it is asked for. */
async function giveAndPay(site: string, address: string): Promise<void> {
  const ask = (path: string, form?: Fields) => askFrom(site, { path, address, ...(form && { form }) })
  await ask(`/fr?${QUERY}=1`)
  await ask(`/fr/search?q=${QUERY}`)
  await ask(`/fr/donate?amount=50&utm=${QUERY}`)
  const fields = await openForm({ site, headers: {} })
  let sent = await ask(`/fr/donate?${QUERY}`, fields)
  if (sent.status === 429) sent = await ask('/fr/donate', await doTheWork({ ...fields, ...hiddenFieldsOf(sent.body) }))
  const session = sent.location.split('/').at(-1)
  const { controlUrl } = stackUnderTest().stripe
  const paid = await fetch(`${controlUrl}/pay`, { method: 'POST', body: JSON.stringify({ session, card: 'success' }) })
  if (!paid.ok) throw new Error(`the gift could not be paid: ${sent.status} ${paid.status}`)
  const token = await tokenOf(session ?? '')
  told.push((await ask(`/fr/thanks/${token}?${QUERY}`)).body)
}

type Asked = { path: string; address: string; form?: Fields }

function askFrom(site: string, { path: asked, address, form }: Asked) {
  const headers = {
    ...{ 'user-agent': AGENT, referer: `https://${REFERRER}.example/`, cookie: `${COOKIE}=1` },
    ...{ 'x-forwarded-for': FORWARDED, forwarded: `for=${FORWARDED}`, 'x-real-ip': FORWARDED },
    ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
  }
  const options = { method: form ? 'POST' : 'GET', headers, localAddress: address, agent: false as const }
  return new Promise<{ status: number; location: string; body: string }>((resolve, reject) => {
    const request = http.request(new URL(asked, site), options, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '', body }),
      )
    })
    request.on('error', reject)
    request.end(form && new URLSearchParams(form).toString())
  })
}

function hiddenFieldsOf(page: string): Fields {
  const inputs = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]))
}

async function tokenOf(session: string): Promise<string> {
  const answer = await fetch(`${stackUnderTest().stripe.controlUrl}/sessions`)
  const sessions = (await answer.json()) as { id: string; success_url: string }[]
  return (
    sessions
      .find(({ id }) => id === session)
      ?.success_url.split('/')
      .at(-1) ?? ''
  )
}

/** The worker writes too, and logs. */
async function untilNoticesAreIn(): Promise<void> {
  await fetch(`${stackUnderTest().stripe.controlUrl}/webhooks/idle`, {
    method: 'POST',
    body: JSON.stringify({ timeout: 10_000 }),
  })
}
