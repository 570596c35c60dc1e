import { randomUUID } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { askCms } from '../testing/ask-cms.ts'
import { knock } from './testing/members.ts'
import { runCommand, type CommandResult } from '../testing/run-command.ts'

function run(email: string, password: string): Promise<CommandResult> {
  return runCommand(['src/people/create-administrator.ts', email, 'Première personne'], { input: `${password}\n` })
}

describe('the command that makes an administrator', () => {
  it('makes one who can log in, and never a second with the same address', async () => {
    const email = `${randomUUID()}@demo.example`
    const password = 'cinq mots que personne ne devine'
    const made = await run(email, password)
    expect(made).toMatchObject({ code: 0 })
    expect(made.output).not.toContain(password)

    expect(await knock('sign-in', { email, password })).toMatchObject({
      status: 200,
      body: { outcome: 'set_up_wanted' },
    })
    const { body } = await askCms('administrator', 'GET', `/api/users?where[email][equals]=${email}&depth=0`)
    const [user] = (body as { docs: { id: string; roles: string[] }[] }).docs
    onTestFinished(async () => void (await askCms('administrator', 'DELETE', `/api/users/${user?.id}`)))
    expect(user?.roles).toEqual(['administrator'])
    expect((await run(email, 'encore une autre longue phrase')).code).toBe(1)
  })

  it.each([
    ['a@demo.example', 'quatorze carac'],
    ['a@demo.example', 'passwordpassword'],
    ['not an address', 'cinq mots que personne ne devine'],
  ])('writes nothing for %s with the password %s', async (email, password) => {
    const { code, output } = await run(email, password)
    expect(code).toBe(1)
    expect(output).not.toContain(password)
  })
})
