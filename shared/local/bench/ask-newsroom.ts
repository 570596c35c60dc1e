import type { Stack } from '../running-stack.ts'

/** Talks to the newsroom's REST as a member of staff who is signed in. */
export type Newsroom = {
  get: <T>(path: string) => Promise<T>
  send: (method: 'PATCH' | 'POST', path: string, data: Record<string, unknown>) => Promise<void>
  /** A page of the admin, as a browser gets it; `path` from the root. */
  open: (path: string) => Promise<string>
}

/** Signs in with a demo account. */
export async function enterNewsroom({ cmsUrl, accounts }: Stack, role: 'author' | 'reviewer'): Promise<Newsroom> {
  if (accounts === null) throw new Error('there are no demo accounts')
  const answer = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(accounts[role]),
  })
  // The cookie alone would do only for a page of the newsroom itself.
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!answer.ok || token === undefined) throw new Error(`the newsroom let nobody in: ${answer.status}`)

  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
    const response = await fetch(`${cmsUrl}/api${path}`, { ...init, headers })
    if (!response.ok) throw new Error(`the newsroom answered ${response.status} to ${path}: ${await response.text()}`)
    return response
  }
  return {
    get: async <T>(path: string) => (await (await ask(path, {})).json()) as T,
    send: async (method, path, data) => {
      await ask(path, { method, body: JSON.stringify(data) })
    },
    open: async (path) => {
      const response = await fetch(cmsUrl + path, { headers: { cookie: `payload-token=${token}` }, redirect: 'error' })
      if (!response.ok) throw new Error(`the newsroom answered ${response.status} to ${path}`)
      return response.text()
    },
  }
}
