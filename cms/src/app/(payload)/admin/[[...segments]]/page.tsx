import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { getPayload, getRequestLanguage, parseCookies } from 'payload'
import { headers } from 'next/headers'
import config from '../../../../payload.config.ts'
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
  if (segments[0] === 'create-first-user') return <NoAccountYet language={await languageOfVisitor()} />
  return RootPage({ config, importMap, params, searchParams })
}

async function languageOfVisitor(): Promise<string> {
  const asked = await headers()
  const { config: settled } = await getPayload({ config })
  return getRequestLanguage({ config: settled, cookies: parseCookies(asked), headers: asked })
}
