import { layGround } from '../contents/lay-ground.ts'
import { chooseAddresses } from '../ports/choose-addresses.ts'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import { keepSecrets } from '../secrets/keep-secrets.ts'
import type { StepReport } from '../steps/report-steps.ts'
import { throwawayOptions } from './throwaway-options.ts'

type Place = { dataDir: string; keeper: ProcessKeeper; report: StepReport }

/** What a CMS of tests stands on, in a folder that somebody removes, with processes that somebody stops. */
export async function layThrowawayGround({ dataDir, keeper, report }: Place) {
  const options = throwawayOptions(dataDir, report)
  const secrets = await keepSecrets(dataDir)
  const addresses = await chooseAddresses(options)
  return { ...(await layGround(options, keeper, secrets, addresses)), secrets, addresses }
}
