import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { asSystem } from './as-system.ts'
import { isLongEnough, SHORTEST_PASSWORD } from './ask-for-long-password.ts'

/**
 * `pnpm create-administrator <e-mail> [name]`: makes the first administrator of an installation, from the shell, for no
 * page does. The password is asked for without showing it, or read from standard input when that is not a terminal.
 */
const [email = '', name = 'Administration'] = process.argv.slice(2)
if (!/^[^@\s]+@[^@\s]+$/.test(email)) stop('Usage: pnpm create-administrator <e-mail> [name]')

const password = process.stdin.isTTY ? await askForPassword() : await readPassword()
if (!isLongEnough(password))
  stop(`The password must have at least ${SHORTEST_PASSWORD} characters. Nothing was written.`)

const payload = await getPayload({ config, disableOnInit: true })
const { totalDocs } = await payload.count({
  collection: 'users',
  where: { email: { equals: email.toLowerCase() } },
  ...asSystem('the shell makes an administrator'),
})
if (totalDocs > 0) stop('There is an account with this address already. Nothing was written.')
await payload.create({
  collection: 'users',
  data: { email, name, password, roles: ['administrator'] },
  ...asSystem('the shell makes an administrator'),
})
process.stdout.write('The administrator was made. They log in at /admin, and make the other accounts there.\n')
process.exit(0)

async function askForPassword(): Promise<string> {
  process.stdout.write('Password (it is not shown while you type): ')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  const typed = await lines.question('')
  lines.close()
  process.stdout.write('\n')
  return typed
}

async function readPassword(): Promise<string> {
  let text = ''
  for await (const chunk of process.stdin) text += String(chunk)
  return text.replace(/\r?\n$/, '')
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
