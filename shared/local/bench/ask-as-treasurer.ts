import type { Stack } from '../running-stack.ts'
import { openSession } from '../testing/open-session.ts'

/** The newsroom's interface, for a treasurer who is signed in. */
export type Desk = {
  get: <T>(path: string) => Promise<T>
  /** The answer as it comes, for what is too large to be held. */
  open: (path: string) => Promise<Response>
}

/** Signs in with the demo account of the treasurer. */
export async function askAsTreasurer({
  cmsUrl,
  databaseUrl,
  accounts,
}: Pick<Stack, 'cmsUrl' | 'databaseUrl' | 'accounts'>): Promise<Desk> {
  if (accounts === null) throw new Error('there are no demo accounts')
  const token = await openSession({ databaseUrl }, accounts.treasurer.email)
  const open = async (path: string): Promise<Response> => {
    const response = await fetch(`${cmsUrl}/api${path}`, { headers: { authorization: `Session ${token}` } })
    if (!response.ok) throw new Error(`the newsroom answered ${response.status} to ${path}: ${await response.text()}`)
    return response
  }
  return { open, get: async <T>(path: string) => (await (await open(path)).json()) as T }
}
