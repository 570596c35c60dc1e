import { inject } from 'vitest'
import type { DemoAccounts } from '../contents/demo-accounts.ts'

/** Where the one running stack is that all integration tests of a run share. Everything is on loopback. */
export type StackUnderTest = {
  siteUrl: string
  cmsUrl: string
  /** Connection string of the real PostgreSQL of this run, with all rights. */
  databaseUrl: string
  /** Goes into `Authorization: Bearer …` on the CMS endpoints for the site. */
  serviceKey: string
  stripe: { apiBase: string; controlUrl: string; webhookSecret: string; secretKey: string }
  mail: { httpUrl: string }
  accounts: DemoAccounts
  /** Every variable the CMS process was given, for a test that runs a part of the CMS in its own process. */
  environment: Record<string, string>
  /** Ids of its processes by name: "CMS", "site", "worker". */
  pids: Record<string, number>
  /** Address of the stack's own control; use `restartDatabase` and `startAnotherSite`. */
  controlUrl: string
}

/** What tests of the database alone stand on: no CMS, no site, no worker. */
export type GroundUnderTest = Pick<StackUnderTest, 'databaseUrl' | 'stripe'> & {
  /** The same database as no test has changed it, for `copyDatabase`. Nobody connects to it. */
  untouchedUrl: string
  /** Id of a campaign one can give to. */
  campaign: string
}

declare module 'vitest' {
  // A declaration can only be merged into an interface.
  interface ProvidedContext {
    stack: StackUnderTest
    ground: GroundUnderTest
  }
}

/** The stack this run of integration tests was given. Only for `*.int.test.ts`. */
export function stackUnderTest(): StackUnderTest {
  return inject('stack')
}

/** PostgreSQL goes down (fast shutdown) and comes back on the same port; resolves when it accepts connections again. */
export async function restartDatabase(): Promise<void> {
  await askStack('POST', '/database/restart')
}

/** One more instance of the site on a port of its own, reading from the same CMS. Stop it when done. */
export async function startAnotherSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { url, id } = (await askStack('POST', '/sites')) as { url: string; id: string }
  return {
    url,
    stop: async () => {
      await askStack('DELETE', `/sites/${id}`)
    },
  }
}

async function askStack(method: string, path: string): Promise<unknown> {
  const answer = await fetch(new URL(path, stackUnderTest().controlUrl), { method })
  if (!answer.ok) throw new Error(`the stack answered ${answer.status} to ${method} ${path}: ${await answer.text()}`)
  return answer.json()
}
