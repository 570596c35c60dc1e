import type { Stack } from '../running-stack.ts'

/** The newsroom's interface, for a treasurer who is signed in. */
export type Desk = {
  get: <T>(path: string) => Promise<T>
  /** The answer as it comes, for what is too large to be held. */
  open: (path: string) => Promise<Response>
}

/** Signs in with the demo account of the treasurer. */
export async function askAsTreasurer({ cmsUrl, accounts }: Pick<Stack, 'cmsUrl' | 'accounts'>): Promise<Desk> {
  if (accounts === null) throw new Error('there are no demo accounts')
  const answer = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(accounts.treasurer),
  })
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!answer.ok || token === undefined) throw new Error(`the newsroom let the treasurer not in: ${answer.status}`)
  const open = async (path: string): Promise<Response> => {
    const response = await fetch(`${cmsUrl}/api${path}`, { headers: { authorization: `JWT ${token}` } })
    if (!response.ok) throw new Error(`the newsroom answered ${response.status} to ${path}: ${await response.text()}`)
    return response
  }
  return { open, get: async <T>(path: string) => (await (await open(path)).json()) as T }
}
