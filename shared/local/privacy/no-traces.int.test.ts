import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doTheWork, openForm, type Fields } from '../bench/card-testing/donation-form.ts'
import { startGuarded, type Guarded } from '../bench/card-testing/start-guarded.ts'
import { openSession } from '../testing/open-session.ts'
import { stackUnderTest } from '../testing/stack-under-test.ts'
import { searchDatabase, searchFiles } from './search-everything.ts'

/** From whom the gifts come, as far as the machine can tell, and what their browsers and proxies say besides. */
const ADDRESSES = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5', '127.0.0.6']
const FORWARDED = '198.51.100.213'
const AGENT = 'canary-agent-77b1'
const REFERRER = 'canary-referrer-77b1'
const QUERY = 'canary-query-77b1'
const COOKIE = 'canary-cookie-77b1'
/** What would open a monthly gift, if there were one. */
const LINK = 'canary-link-77b1'.padEnd(48, '0')
/** Who gives: as they say in fields the form does not have, and as the payment page learns it. */
const NAME = 'Canary Gelbvogel'
const EMAIL = 'canary-77b1@gelbvogel.example'
const NAME_AT_STRIPE = 'Test Donor'
const WHO = [NAME, 'Gelbvogel', EMAIL, NAME_AT_STRIPE]
const CANARIES = [...ADDRESSES, FORWARDED, '198.51.100.', AGENT, REFERRER, QUERY, COOKIE, LINK, ...WHO]

let guarded: Guarded
let dataDir: string
const told: string[] = []
/** Each opens a donor's thank-you page. */
const tokens: string[] = []

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

  it('no key to a thank-you page stands in a log', async () => {
    expect(tokens.filter((token) => token.length > 20)).toHaveLength(told.length)
    expect(await searchFiles(path.join(dataDir, 'logs'), tokens)).toEqual([])
    for (const token of tokens) expect(guarded.output()).not.toContain(token)
  })

  it('nothing of it was told to Stripe, shown on a page, written in a mail or handed out in an export', async () => {
    const { siteUrl, stripe, mail } = stackUnderTest()
    const read = async (url: string, headers = {}) => (await fetch(url, { headers })).text()
    const addresses = [...(await read(`${siteUrl}/sitemap.xml`)).matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => url)
    expect(addresses.length).toBeGreaterThan(10)
    const treasurer = {
      authorization: `Session ${await openSession(stackUnderTest(), stackUnderTest().accounts.treasurer.email)}`,
    }
    const exported = await read(`${stackUnderTest().cmsUrl}/api/desk/export?format=csv&language=en`, treasurer)
    const places = {
      stripe: await read(`${stripe.controlUrl}/requests`),
      thanks: told.join('\n'),
      pages: (await Promise.all(addresses.map((url) => read(url)))).join('\n'),
      mails: await read(`${mail.httpUrl}/messages`),
      exported,
    }
    expect(exported.split('\n').length).toBeGreaterThan(told.length)
    for (const [place, text] of Object.entries(places))
      for (const canary of CANARIES) expect([place, canary, text.includes(canary)]).toEqual([place, canary, false])
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
  const said = {
    name: NAME,
    firstName: NAME,
    lastName: NAME,
    email: EMAIL,
    address: NAME,
    message: NAME,
    reference: NAME,
  }
  const fields = { ...(await openForm({ site, headers: {} })), ...said }
  let sent = await ask(`/fr/donate?${QUERY}`, fields)
  if (sent.status === 429) sent = await ask('/fr/donate', await doTheWork({ ...fields, ...hiddenFieldsOf(sent.body) }))
  const session = sent.location.split('/').at(-1)
  const { controlUrl } = stackUnderTest().stripe
  const paid = await fetch(`${controlUrl}/pay`, {
    method: 'POST',
    body: JSON.stringify({ session, card: 'success', email: EMAIL }),
  })
  if (!paid.ok) throw new Error(`the gift could not be paid: ${sent.status} ${paid.status}`)
  const token = await tokenOf(session ?? '')
  tokens.push(token)
  await ask(`/fr/monthly/${LINK}?${QUERY}`)
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
