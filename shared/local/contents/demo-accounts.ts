export type DemoAccount = {
  email: string
  password: string
  /** The secret of its second factor, in base32: what its telephone would know. */
  secondFactor: string
}

type DemoSecrets = { demoPassword: string; demoSecondFactor: string }

export type DemoAccounts = Record<'author' | 'reviewer' | 'treasurer' | 'administrator', DemoAccount>

/** One account a role, all with the password and the second factor of this machine's demo: somebody trying things out types them often. */
export function demoAccounts({ demoPassword: password, demoSecondFactor: secondFactor }: DemoSecrets): DemoAccounts {
  return {
    author: { email: 'author@demo.example', password, secondFactor },
    reviewer: { email: 'reviewer@demo.example', password, secondFactor },
    treasurer: { email: 'treasurer@demo.example', password, secondFactor },
    administrator: { email: 'administrator@demo.example', password, secondFactor },
  }
}
