import '../../stay-awake.ts'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { accountDatabase } from '../account-database.ts'
import { listOpenRequests } from './requests.ts'
import { confirmAsOperator } from './confirm-as-operator.ts'

/**
 * `pnpm account-requests [confirm <id>]`: for an association with a single administrator. What takes two is then
 * confirmed by whoever has the shell of the server, and that is written down as such.
 */
const [act, id = ''] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })
const database = accountDatabase(payload)

if (act === undefined) {
  const open = await listOpenRequests(database)
  for (const { id: request, kind, accountName, askedByName } of open)
    process.stdout.write(`${request}  ${kind}  for ${accountName}, asked by ${askedByName || 'the system'}\n`)
  if (open.length === 0) process.stdout.write('No request waits.\n')
  process.exit(0)
}
if (act !== 'confirm' || !/^[0-9a-f-]{36}$/.test(id)) stop('Usage: pnpm account-requests [confirm <id>]')
if (!(await confirmAsOperator(database, id))) stop('There is no such request that waits. Nothing was written.')
process.stdout.write('The request is confirmed, and carried out.\n')
process.exit(0)

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
