import '../stay-awake.ts'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { asSystem } from './as-system.ts'
import { accountDatabase, keepPassword } from './account-database.ts'
import { decidePassword, SHORTEST_PASSWORD } from './passwords/decide-password.ts'
import { hashPassword } from './passwords/hash-password.ts'
import { grantAsOperator } from './two-people/requests.ts'

/**
 * `pnpm create-administrator <e-mail> [name]`: makes the first administrator of an installation, from the shell, for no
 * page does; or a further one, where nobody else is there to confirm. The password is asked for without showing it, or
 * read from standard input when that is not a terminal. The second factor is set up at the first sign-in.
 */
const [email = '', name = 'Administration'] = process.argv.slice(2)
if (!/^[^@\s]+@[^@\s]+$/.test(email)) stop('Usage: pnpm create-administrator <e-mail> [name]')

const password = process.stdin.isTTY ? await askForPassword() : await readPassword()
if (decidePassword(password, [email, name]) !== 'good')
  stop(`The password must have at least ${SHORTEST_PASSWORD} characters and be easy to nobody. Nothing was written.`)

const payload = await getPayload({ config, disableOnInit: true })
const { totalDocs } = await payload.count({
  collection: 'users',
  where: { email: { equals: email.toLowerCase() } },
  ...asSystem('the shell makes an administrator'),
})
if (totalDocs > 0) stop('There is an account with this address already. Nothing was written.')
const { id } = await payload.create({
  collection: 'users',
  data: { email, name, roles: [] },
  ...asSystem('the shell makes an administrator'),
})
const hashed = await hashPassword(password)
await accountDatabase(payload).transaction(async (transaction) => {
  await keepPassword(transaction, id, hashed)
  await grantAsOperator(transaction, 'administrator', id)
})
process.stdout.write(
  'The administrator was made. They sign in at /admin, set up their second factor, and invite the others.\n',
)
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
