export type DemoAccount = { email: string; password: string }

export type DemoAccounts = Record<'author' | 'reviewer' | 'treasurer' | 'administrator', DemoAccount>

/** One account a role, all with the password of this machine's demo: somebody trying things out types it often. */
export function demoAccounts(password: string): DemoAccounts {
  return {
    author: { email: 'author@demo.example', password },
    reviewer: { email: 'reviewer@demo.example', password },
    treasurer: { email: 'treasurer@demo.example', password },
    administrator: { email: 'administrator@demo.example', password },
  }
}
