import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { makeDemoAccount } from '../make-demo-account.ts'
import type { Role } from '../roles.ts'
import { makeSecret } from '../second-factor/check-code.ts'

export type TestAccount = { id: string; email: string; password: string; secondFactor: string }

/** Somebody with a password and a telephone, past the invitation. */
export async function makeAccount(payload: Payload, role: Role = 'author'): Promise<TestAccount> {
  const account = {
    email: `${randomUUID()}@demo.example`,
    password: 'quatre mots sans rapport',
    secondFactor: makeSecret(),
  }
  const req = await createLocalReq({}, payload)
  await makeDemoAccount({ payload, req }, { ...account, role, name: 'Quelqu’un' })
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: account.email } },
    depth: 0,
  })
  const id = docs[0]?.id
  if (id === undefined) throw new Error('the account was not made')
  return { ...account, id }
}
