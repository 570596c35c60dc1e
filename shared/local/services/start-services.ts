import { findFreePort } from '../ports/find-free-port.ts'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import { waitUntilReady } from '../processes/wait-until-ready.ts'
import type { StepReport } from '../steps/report-steps.ts'
import type { Addresses } from '../ports/choose-addresses.ts'
import { cmsPlan, sitePlan, workerPlan, type ServiceOptions } from './service-plans.ts'

export type ServicesPlan = {
  service: ServiceOptions
  forCms: NodeJS.ProcessEnv
  forSite: NodeJS.ProcessEnv
  addresses: Addresses
  keeper: ProcessKeeper
  report: StepReport
}

export type RunningServices = {
  /** One more site, on any free port, of the same address for readers. `variables`: where its environment differs. */
  startAnotherSite: (variables?: Record<string, string>) => Promise<{ url: string; stop: () => Promise<void> }>
}

const WORKER_READY = /\bready\b/i
const WORKER_LIMIT_MILLISECONDS = 60_000

/** Starts CMS, worker and site at the same time; resolves when all three are ready. */
export async function startServices(plan: ServicesPlan): Promise<RunningServices> {
  const { service, forCms, forSite, addresses, keeper, report } = plan
  await Promise.all([
    report.step('CMS', async () => {
      const cms = keeper.startService(cmsPlan(service, { environment: forCms }))
      await waitUntilReady(cms, `http://localhost:${addresses.ports.cms}`)
    }),
    report.step('Worker', async () => {
      const worker = keeper.startService(workerPlan(service, { environment: forCms }))
      await worker.waitForLine(WORKER_READY, WORKER_LIMIT_MILLISECONDS)
    }),
    report.step('Site', async () => {
      const site = keeper.startService(sitePlan(service, { environment: forSite }))
      await waitUntilReady(site, `http://localhost:${addresses.ports.site}`)
    }),
  ])
  let sites = 1
  return {
    startAnotherSite: async (variables = {}) => {
      const port = await findFreePort()
      const environment = { ...forSite, WEB_PORT: String(port), ...variables }
      sites += 1
      const site = keeper.startService(sitePlan(service, { environment, logName: `site-${sites}` }))
      const url = `http://localhost:${port}`
      await waitUntilReady(site, url)
      return { url, stop: () => keeper.stopService(site) }
    },
  }
}
