import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { languageOfVisitor } from '../../../../languages/language-of-visitor.ts'
import config from '../../../../payload.config.ts'
import { ownTitle, windowTitle } from '../../../../admin/own-titles.ts'
import { titledAs } from '../../../../admin/titled-as.ts'
import { importMap } from '../importMap.js'

type Address = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Address): Promise<Metadata> {
  const { segments = [] } = (await params) as { segments?: string[] }
  const given = await generatePageMetadata({
    config,
    params: Promise.resolve({ segments: titledAs(segments) }),
    searchParams,
  })
  const own = ownTitle(segments)
  return own === null ? given : { ...given, title: windowTitle(own[await languageOfVisitor()]) }
}

export default async function AdminPage({ params, searchParams }: Address) {
  // On the admin's first page there are none, whatever Payload's types say.
  const { segments = [] } = (await params) as { segments?: string[] }
  // Payload's pages for passwords stand on doors of its own, which are shut.
  if (segments[0] === 'reset' || segments[0] === 'verify') redirect('/admin/forgot')
  if (segments[0] === 'create-first-user') redirect('/admin/login')
  return RootPage({ config, importMap, params, searchParams })
}
