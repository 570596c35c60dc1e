import '../stay-awake.ts'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { accountDatabase } from '../people/account-database.ts'
import { giveDemoFactor } from '../people/give-demo-factor.ts'
import { readSeedEnvironment } from './environment.ts'

/**
 * Lets the accounts of a demo that was begun before second factors sign in with the code its machine prints. Started by
 * the local stack, and refuses to run anywhere else: a second factor that is known must never exist on a real site.
 */
const demo = readSeedEnvironment()
if (!demo) {
  process.stderr.write('Demo accounts are for the local demo only, which "npm start" sets up. Nothing was written.\n')
  process.exit(1)
}

const payload = await getPayload({ config, disableOnInit: true })
for (const account of Object.values(demo.accounts)) await giveDemoFactor(accountDatabase(payload), account)
process.exit(0)
