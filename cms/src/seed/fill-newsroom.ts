import { makeDemoAccount } from '../people/make-demo-account.ts'
import { ROLES, type Role } from '../people/roles.ts'
import type { DemoAccount } from './environment.ts'
import type { Pen } from './pen.ts'
import { sampleSettings } from './settings.ts'
import { writeCampaign } from './write-campaign.ts'
import { writePages } from './write-pages.ts'
import { writePictures } from './write-pictures.ts'
import { writeSpending } from './write-spending.ts'
import { writeStories } from './write-stories.ts'

const NAMES: Record<Role, string> = {
  author: 'Alix (exemple)',
  reviewer: 'Noor (exemple)',
  treasurer: 'Sasha (exemple)',
  administrator: 'Camille (exemple)',
}

/** Writes the demo accounts, pictures, stories, pages, the campaign and the settings, each text public in each of its languages. */
export async function fillNewsroom({ accounts, ...pen }: Pen & { accounts: Record<Role, DemoAccount> }): Promise<void> {
  const { payload, req } = pen
  for (const role of ROLES) {
    await makeDemoAccount({ payload, req }, { ...accounts[role], role, name: NAMES[role] })
  }
  const pictures = await writePictures(pen)
  const stories = await writeStories(pen, pictures)
  await writeSpending(pen)
  await writePages(pen)
  const campaign = await writeCampaign(pen, stories)
  const data = { ...sampleSettings, homeCampaign: campaign }
  await payload.updateGlobal({ slug: 'settings', overrideAccess: true, req, data })
}
