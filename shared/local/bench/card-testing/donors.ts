import { setTimeout as pause } from 'node:timers/promises'
import { doTheWork, openForm, sendForm, type Sent, type Visitor } from './donation-form.ts'

/** How long somebody gave: until they stood on the payment page. */
export type Given = { url: string; seconds: number; proofs: number }

/** Nobody presses a button in the second it says. */
const SLOW_HAND_MS = 1500

/** What the page's own script does, and a person who looks on. Throws after a minute without a payment page. */
export function giveWithScript(visitor: Visitor): Promise<Given> {
  return give(visitor, 60, async (sent) => sendForm(visitor, await doTheWork(sent.fields)))
}

/** A person whose browser runs no scripts, and who does what the words on the page say. Throws after so many seconds. */
export function giveWithoutScript(visitor: Visitor, patience: number): Promise<Given> {
  return give(visitor, patience, async (sent) => {
    await pause(sent.seconds * 1000 + SLOW_HAND_MS)
    return sendForm(visitor, sent.fields)
  })
}

async function give(
  visitor: Visitor,
  patience: number,
  prove: (sent: Extract<Sent, { outcome: 'proof_needed' }>) => Promise<Sent>,
): Promise<Given> {
  const fields = await openForm(visitor)
  const began = Date.now()
  const seconds = (): number => (Date.now() - began) / 1000
  let sent = await sendForm(visitor, fields)
  let proofs = 0
  while (sent.outcome === 'proof_needed' && seconds() < patience) {
    proofs += 1
    sent = await prove(sent)
  }
  if (sent.outcome !== 'payment_page')
    throw new Error(`a donor got no payment page in ${Math.round(seconds())} s: ${sent.outcome}`)
  return { url: sent.url, seconds: seconds(), proofs }
}
