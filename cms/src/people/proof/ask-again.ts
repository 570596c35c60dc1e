import { isProofWantedBy } from './proof-wanted.ts'

/**
 * Stands before everything the pages of the admin ask, Payload's own forms included: where an answer wants a code first,
 * the person is asked for it once, however many questions wait, and each is asked again as it was. Whoever declines gets
 * the refusal. Returns how to take it away.
 */
export function askAgainOnceProved(askForCode: () => Promise<boolean>): () => void {
  const ask = window.fetch.bind(window)
  let asking: Promise<boolean> | null = null

  const askProving: typeof fetch = async (input, init) => {
    // What a request holds is read once: its copy is for the second time.
    const again = input instanceof Request ? input.clone() : input
    const answer = await ask(input, init)
    if (answer.status !== 403) return answer
    const body: unknown = await answer
      .clone()
      .json()
      .catch(() => null)
    if (!isProofWantedBy(body)) return answer
    asking ??= askForCode().finally(() => {
      asking = null
    })
    return (await asking) ? ask(again, init) : answer
  }

  window.fetch = askProving
  return () => {
    if (window.fetch === askProving) window.fetch = ask
  }
}
