import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { getPayload, getRequestLanguage, parseCookies } from 'payload'
import { headers } from 'next/headers'
import config from '../../../../payload.config.ts'
import { asSystem } from '../../../../people/as-system.ts'
import { NoAccountYet } from '../../../../people/NoAccountYet.tsx'
import { importMap } from '../importMap.js'

type Address = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export function generateMetadata({ params, searchParams }: Address): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams })
}

export default async function AdminPage({ params, searchParams }: Address) {
  // On the admin's first page there are none, whatever Payload's types say.
  const { segments = [] } = (await params) as { segments?: string[] }
  if (segments[0] === 'create-first-user' && !(await isAnyAccount()))
    return <NoAccountYet language={await languageOfVisitor()} />
  return RootPage({ config, importMap, params, searchParams })
}

/** Where there is one, Payload leads on to the form to log in. */
async function isAnyAccount(): Promise<boolean> {
  const { count } = await getPayload({ config })
  const { totalDocs } = await count({
    ...asSystem('the door tells a new installation from one in use'),
    collection: 'users',
  })
  return totalDocs > 0
}

async function languageOfVisitor(): Promise<string> {
  const asked = await headers()
  const { config: settled } = await getPayload({ config })
  return getRequestLanguage({ config: settled, cookies: parseCookies(asked), headers: asked })
}
