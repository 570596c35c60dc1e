import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { demoAccounts } from '../contents/demo-accounts.ts'
import { layGround } from '../contents/lay-ground.ts'
import { inheritForTests, NOTHING_CHOSEN } from '../environment.ts'
import { chooseAddresses } from '../ports/choose-addresses.ts'
import { keepProcesses } from '../processes/keep-processes.ts'
import type { StackOptions } from '../running-stack.ts'
import { keepSecrets } from '../secrets/keep-secrets.ts'
import { reportStepsTo } from '../steps/report-steps.ts'
import { makeTemporaryFolder } from './make-temporary-folder.ts'
import './stack-under-test.ts'

/**
 * Before the first `*.db.test.ts`: PostgreSQL with the schema and the sample content, and the Stripe double. No CMS,
 * no site, no worker, so nothing has to be built; what `stack` says of their addresses leads nowhere.
 */
export default async function startGroundForTests(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await makeTemporaryFolder('ground')
  await fs.mkdir(path.join(dataDir, 'logs'), { recursive: true })
  const keeper = keepProcesses()
  const stop = async (): Promise<void> => {
    await keeper.stopAll()
    await fs.rm(dataDir, { recursive: true, force: true })
  }
  try {
    const options: StackOptions = {
      dataDir,
      mode: 'demo',
      ports: { site: 0, cms: 0 },
      chosen: NOTHING_CHOSEN,
      inherited: inheritForTests(),
      report: reportStepsTo(process.stdout),
    }
    const secrets = await keepSecrets(dataDir)
    const addresses = await chooseAddresses(options)
    const { databaseUrl, stripe, mail, forCms } = await layGround(options, keeper, secrets, addresses)
    if (stripe === null || mail === null) throw new Error('the ground for tests has stand-ins for all')
    project.provide('ground', { databaseUrl, stripe, campaign: await findOpenCampaign(databaseUrl) })
    project.provide('stack', {
      siteUrl: addresses.siteUrl,
      cmsUrl: addresses.cmsUrl,
      databaseUrl,
      serviceKey: secrets.cmsServiceKey,
      stripe,
      mail: { httpUrl: mail.httpUrl },
      accounts: demoAccounts(secrets),
      environment: forCms,
      pids: {},
      controlUrl: '',
    })
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

async function findOpenCampaign(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM campaigns WHERE giving = 'open' LIMIT 1`)
    if (rows[0] === undefined) throw new Error('no campaign is open')
    return rows[0].id
  } finally {
    await client.end()
  }
}
