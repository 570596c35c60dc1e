import path from 'node:path'
import { CMS_BUILD, SITE_BUILD } from './building/build-plan.ts'
import { buildWhatChanged } from './building/build-what-changed.ts'
import { demoAccounts } from './contents/demo-accounts.ts'
import { layGround } from './contents/lay-ground.ts'
import { chooseAddresses } from './ports/choose-addresses.ts'
import type { ProcessKeeper } from './processes/keep-processes.ts'
import { ROOT } from './repository-root.ts'
import { keepSecrets } from './secrets/keep-secrets.ts'
import { siteEnvironment } from './services/service-environments.ts'
import { startServices } from './services/start-services.ts'
import type { Stack, StackOptions } from './running-stack.ts'

export type StackParts = Omit<Stack, 'dataDir' | 'pids' | 'unexpectedEnd' | 'stop'>

/** Starts the parts of a stack in their order; the caller ends what runs when this throws. */
export async function assembleStack(options: StackOptions, keeper: ProcessKeeper): Promise<StackParts> {
  const { dataDir, mode, inherited, report } = options
  const secrets = await keepSecrets(dataDir)
  // Asked first: nobody should wait for a build to hear that a port is taken.
  const addresses = await chooseAddresses(options)
  const [ground] = await Promise.all([
    layGround(options, keeper, secrets, addresses),
    mode === 'demo'
      ? buildWhatChanged([CMS_BUILD, SITE_BUILD], { root: ROOT, environment: inherited, keeper, report })
      : undefined,
  ])
  const services = await startServices({
    service: { root: ROOT, mode, logs: path.join(dataDir, 'logs'), isShown: options.isShown === true },
    forCms: { ...inherited, ...ground.forCms },
    forSite: { ...inherited, ...siteEnvironment(options, addresses, secrets) },
    addresses,
    keeper,
    report,
  })
  return {
    siteUrl: addresses.siteUrl,
    cmsUrl: addresses.cmsUrl,
    databaseUrl: ground.databaseUrl,
    serviceKey: options.chosen.CMS_SERVICE_KEY ?? secrets.cmsServiceKey,
    stripe: ground.stripe,
    mail: ground.mail,
    accounts: ground.isDatabaseOurs ? demoAccounts(secrets) : null,
    environment: ground.forCms,
    restartDatabase: ground.restartDatabase,
    startAnotherSite: services.startAnotherSite,
  }
}
