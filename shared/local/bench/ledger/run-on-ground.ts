import fs from 'node:fs/promises'
import { layGround } from '../../contents/lay-ground.ts'
import { inheritForTests, NOTHING_CHOSEN } from '../../environment.ts'
import { chooseAddresses } from '../../ports/choose-addresses.ts'
import { keepProcesses } from '../../processes/keep-processes.ts'
import type { StackOptions } from '../../running-stack.ts'
import { keepSecrets } from '../../secrets/keep-secrets.ts'
import { keepStepsQuiet } from '../../steps/report-steps.ts'
import { makeTemporaryFolder } from '../../testing/make-temporary-folder.ts'
import { runTrial } from '../run-trial.ts'

/**
 * Runs one of the CMS's programs on a ground of its own: an empty database with the schema and the sample content, and
 * the Stripe double, but no worker and no site. Gives what it says in its last line, which is JSON. Throws with its last
 * words when it fails.
 */
export async function runOnGround<Said>(program: string, values: readonly string[]): Promise<Said> {
  const dataDir = await makeTemporaryFolder('ledger')
  const keeper = keepProcesses()
  try {
    const options: StackOptions = {
      dataDir,
      mode: 'demo',
      ports: { site: 0, cms: 0 },
      chosen: NOTHING_CHOSEN,
      inherited: inheritForTests(),
      report: keepStepsQuiet(),
    }
    const secrets = await keepSecrets(dataDir)
    const { forCms } = await layGround(options, keeper, secrets, await chooseAddresses(options))
    const asked = { name: program, package: 'cms', environment: forCms } as const
    return await runTrial<Said>({ ...asked, program: [`src/${program}`, ...values] })
  } finally {
    await keeper.stopAll()
    await fs.rm(dataDir, { recursive: true, force: true })
  }
}
