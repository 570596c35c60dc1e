import { solvePuzzles } from '../../../../web/src/defence/browser/solve-puzzles.ts'

export type Fields = Record<string, string>
export type Sent =
  | { outcome: 'payment_page'; url: string }
  /** `seconds`: until it may be sent again. `fields`: of the form that came back. */
  | { outcome: 'proof_needed'; seconds: number; fields: Fields }
  | { outcome: 'other'; status: number; fields: Fields }

/** Somebody's way to the site: what their browser, or their program, says of itself. */
export type Visitor = { site: string; headers: Record<string, string> }

/** Opens the form and fills it in. */
export async function openForm({ site, headers }: Visitor): Promise<Fields> {
  const answer = await fetch(`${site}/fr/donate`, { headers })
  return fillIn(fieldsOf(await answer.text()))
}

export async function sendForm({ site, headers }: Visitor, fields: Fields): Promise<Sent> {
  const answer = await fetch(`${site}/fr/donate`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  const page = await answer.text()
  const url = answer.headers.get('location') ?? ''
  if (answer.status === 303 && /\/c\/pay\//.test(url)) return { outcome: 'payment_page', url }
  const sent = fillIn(fieldsOf(page))
  if (answer.status !== 429) return { outcome: 'other', status: answer.status, fields: sent }
  const seconds = Number(/id="defence-wait"[^>]*>[^<\d]*(\d+)/.exec(page)?.[1])
  return { outcome: 'proof_needed', seconds, fields: sent }
}

/** What the script of the page does. */
export async function doTheWork(fields: Fields): Promise<Fields> {
  const challenge = fields['challenge'] ?? ''
  const bits = 10 + Number(challenge.slice(0, 1))
  const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return { ...fields, answer: await solvePuzzles(challenge, { bits, breathe, tell: () => undefined }) }
}

function fillIn(fields: Fields): Fields {
  return { ...fields, frequency: 'once', preset: 'other', amount: '50', consent: 'yes' }
}

/** Names and values of the hidden fields. */
function fieldsOf(page: string): Fields {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  const fields: Fields = {}
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /\sname="([^"]*)"/.exec(input)?.[1]
    if (name !== undefined) fields[name] = /\svalue="([^"]*)"/.exec(input)?.[1] ?? ''
  }
  return fields
}
