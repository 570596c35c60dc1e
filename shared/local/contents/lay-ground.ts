import path from 'node:path'
import type { Addresses } from '../ports/choose-addresses.ts'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import { ROOT } from '../repository-root.ts'
import type { StackOptions } from '../running-stack.ts'
import type { LocalSecrets } from '../secrets/keep-secrets.ts'
import { cmsEnvironment } from '../services/service-environments.ts'
import { startGround, type Ground } from '../services/start-ground.ts'
import { demoAccounts } from './demo-accounts.ts'
import { fillDatabase } from './fill-database.ts'

/** What the CMS stands on, with the schema up to date and the sample content in. */
export async function layGround(
  options: StackOptions,
  keeper: ProcessKeeper,
  secrets: LocalSecrets,
  addresses: Addresses,
): Promise<Ground & { forCms: Record<string, string> }> {
  const logs = path.join(options.dataDir, 'logs')
  const ground = await startGround(options, { keeper, secrets, addresses, logs })
  const forCms = cmsEnvironment(options, { addresses, secrets, ground })
  await fillDatabase({
    root: ROOT,
    databaseUrl: ground.databaseUrl,
    environment: { ...options.inherited, ...forCms },
    logs,
    dataDir: options.dataDir,
    accounts: ground.isDatabaseOurs ? demoAccounts(secrets) : null,
    keeper,
    report: options.report,
  })
  return { ...ground, forCms }
}
