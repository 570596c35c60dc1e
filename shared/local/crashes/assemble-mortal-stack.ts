import fs from 'node:fs/promises'
import path from 'node:path'
import type { Restart } from '../database/start-database.ts'
import { CMS_BUILD } from '../building/build-plan.ts'
import { buildWhatChanged } from '../building/build-what-changed.ts'
import { layGround } from '../contents/lay-ground.ts'
import { inheritForTests, NOTHING_CHOSEN } from '../environment.ts'
import { chooseAddresses } from '../ports/choose-addresses.ts'
import { keepProcesses } from '../processes/keep-processes.ts'
import { waitUntilReady } from '../processes/wait-until-ready.ts'
import { ROOT } from '../repository-root.ts'
import type { StackOptions } from '../running-stack.ts'
import { keepSecrets } from '../secrets/keep-secrets.ts'
import { cmsPlan, workerPlan } from '../services/service-plans.ts'
import type { StripeDouble } from '../services/start-stripe-double.ts'
import type { StepReport } from '../steps/report-steps.ts'
import { copyFilledData } from '../testing/copy-filled-data.ts'
import { keepAlive, type KeptAlive } from './keep-alive.ts'

/** CMS, worker and PostgreSQL, which may be killed at any moment and come back; and Stripe, which does not die. */
export type MortalStack = {
  cmsUrl: string
  databaseUrl: string
  restartDatabase: Restart
  serviceKey: string
  stripe: StripeDouble
  cms: KeptAlive
  worker: KeptAlive
  stop: () => Promise<void>
}

const READY_WITHIN = 120_000

export async function assembleMortalStack(report: StepReport): Promise<MortalStack> {
  const dataDir = await copyFilledData('crashes', report)
  const keeper = keepProcesses()
  const clearAway = async (): Promise<void> => {
    await keeper.stopAll()
    await fs.rm(dataDir, { recursive: true, force: true })
  }
  try {
    const logs = path.join(dataDir, 'logs')
    const inherited = inheritForTests()
    const options: StackOptions = {
      dataDir,
      mode: 'demo',
      ports: { site: 0, cms: 0 },
      chosen: NOTHING_CHOSEN,
      inherited,
      report,
    }
    const secrets = await keepSecrets(dataDir)
    const addresses = await chooseAddresses(options)
    const [ground] = await Promise.all([
      layGround(options, keeper, secrets, addresses),
      buildWhatChanged([CMS_BUILD], { root: ROOT, environment: inherited, keeper, report }),
    ])
    if (ground.stripe === null) throw new Error('there is no Stripe double')
    const service = { root: ROOT, mode: options.mode, logs, isShown: false }
    const environment = { ...inherited, ...ground.forCms }
    const [cms, worker] = await Promise.all([
      keepAlive(cmsPlan(service, { environment }), (running) =>
        waitUntilReady(running, addresses.cmsUrl, READY_WITHIN),
      ),
      keepAlive(workerPlan(service, { environment }), async (running) => {
        await running.waitForLine(/\bready\b/i, READY_WITHIN)
      }),
    ])
    return {
      cmsUrl: addresses.cmsUrl,
      databaseUrl: ground.databaseUrl,
      restartDatabase: ground.restartDatabase,
      serviceKey: secrets.cmsServiceKey,
      stripe: ground.stripe,
      cms,
      worker,
      stop: async () => {
        await Promise.all([cms.stop(), worker.stop()])
        await clearAway()
      },
    }
  } catch (error) {
    await clearAway()
    throw error
  }
}
