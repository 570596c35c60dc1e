import fs from 'node:fs/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { demoAccounts } from '../contents/demo-accounts.ts'
import { keepProcesses } from '../processes/keep-processes.ts'
import { reportStepsTo } from '../steps/report-steps.ts'
import { copyDatabase } from './copy-database.ts'
import { copyFilledData } from './copy-filled-data.ts'
import { layThrowawayGround } from './lay-throwaway-ground.ts'
import './stack-under-test.ts'

/**
 * Before the first `*.db.test.ts`: PostgreSQL with the schema and the sample content, and the Stripe double. No CMS,
 * no site, no worker, so nothing has to be built; what `stack` says of their addresses leads nowhere.
 */
export default async function startGroundForTests(project: TestProject): Promise<() => Promise<void>> {
  const report = reportStepsTo(process.stdout)
  const dataDir = await copyFilledData('ground', report)
  const keeper = keepProcesses()
  const stop = async (): Promise<void> => {
    await keeper.stopAll()
    await fs.rm(dataDir, { recursive: true, force: true })
  }
  try {
    const { databaseUrl, stripe, mail, forCms, secrets, addresses } = await layThrowawayGround({
      dataDir,
      keeper,
      report,
    })
    if (stripe === null || mail === null) throw new Error('the ground for tests has stand-ins for all')
    const { url: untouchedUrl } = await copyDatabase(databaseUrl)
    project.provide('ground', { databaseUrl, untouchedUrl, stripe, campaign: await findOpenCampaign(databaseUrl) })
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
