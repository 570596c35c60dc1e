import type { StackOptions } from '../running-stack.ts'
import { requireFreePort } from './require-free-port.ts'

export type Addresses = {
  ports: { site: number; cms: number }
  /** What people type. */
  siteUrl: string
  cmsUrl: string
}

/** Where the site and the CMS will be. Throws a PlainFailure when a port is taken. */
export async function chooseAddresses({ ports, chosen }: StackOptions): Promise<Addresses> {
  const site = await requireFreePort({ port: ports.site, owner: 'the site', variable: 'WEB_PORT' })
  const cms = await requireFreePort({ port: ports.cms, owner: 'the CMS', variable: 'CMS_PORT' })
  return {
    ports: { site, cms },
    siteUrl: chosen.SITE_URL ?? `http://localhost:${site}`,
    cmsUrl: chosen.CMS_URL ?? `http://localhost:${cms}`,
  }
}
