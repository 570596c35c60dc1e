import type { Stack } from '../running-stack.ts'
import { openSession } from '../testing/open-session.ts'

/** Talks to the newsroom's REST as a member of staff who is signed in. */
export type Newsroom = {
  get: <T>(path: string) => Promise<T>
  send: (method: 'PATCH' | 'POST', path: string, data: Record<string, unknown>) => Promise<void>
  /** A page of the admin, as a browser gets it; `path` from the root. */
  open: (path: string) => Promise<string>
}

/** Signs in with a demo account. */
export async function enterNewsroom(
  { cmsUrl, databaseUrl, accounts }: Stack,
  role: 'author' | 'reviewer',
): Promise<Newsroom> {
  if (accounts === null) throw new Error('there are no demo accounts')
  const token = await openSession({ databaseUrl }, accounts[role].email)

  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { authorization: `Session ${token}`, 'content-type': 'application/json' }
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
      const response = await fetch(cmsUrl + path, {
        headers: { authorization: `Session ${token}` },
        redirect: 'error',
      })
      if (!response.ok) throw new Error(`the newsroom answered ${response.status} to ${path}`)
      return response.text()
    },
  }
}
