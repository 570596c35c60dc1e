import '../stay-awake.ts'
import { commitTransaction, createLocalReq, getPayload, initTransaction, killTransaction, type Payload } from 'payload'
import { readSeedEnvironment } from './environment.ts'
import config from '../payload.config.ts'
import { fillNewsroom } from './fill-newsroom.ts'

/**
 * Puts the sample content and the demo accounts into an empty newsroom: all of it or nothing. Started by the local
 * stack, and refuses to run anywhere else: accounts whose passwords are known must never exist on a real site.
 */
const seedEnvironment = readSeedEnvironment()
if (!seedEnvironment) stop('Sample content is for the local demo only, which "npm start" sets up. Nothing was written.')

const payload = await getPayload({ config, disableOnInit: true })
const occupied = await findOccupied(payload)
if (occupied) stop(`There is something in "${occupied}" already: sample content goes into an empty newsroom only.`)

const req = await createLocalReq({}, payload)
await initTransaction(req)
try {
  await fillNewsroom({ payload, req, accounts: seedEnvironment.accounts })
  await commitTransaction(req)
} catch (error) {
  await killTransaction(req)
  throw error
}
process.exit(0)

async function findOccupied({ count }: Payload): Promise<string | null> {
  for (const collection of ['users', 'stories', 'campaigns', 'pages', 'media', 'spending', 'donations'] as const) {
    const { totalDocs } = await count({ collection, overrideAccess: true })
    if (totalDocs > 0) return collection
  }
  return null
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
