import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { noteRefusal } from '../trail/note-refusal.ts'

type Step = { label: string; url?: string }

type OwnPageProps = {
  view: AdminViewServerProps
  /** Its own address, to come back to after signing in. */
  address: string
  title: string
  /** What the way to it shows before its title. */
  above?: readonly Step[]
  /** What the way shows after it; where there is a page below, that page has a heading of its own. */
  below?: readonly Step[]
  hasHeading?: boolean
  /** Said in place of the page to those who may not see it; null: they may. */
  refusal: string | null
  className?: string
  children: ReactNode
}

/** The frame of the admin's pages that are not Payload's. */
export async function OwnPage({ view, address, title, refusal, className = '', children, ...shown }: OwnPageProps) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { above = [], below = [], hasHeading = true } = shown
  // Payload asks nobody to log in for a view that is not its own.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(address)}`)
  if (refusal !== null) await noteRefusal(req.payload, { actor: req.user.id, tried: 'open_page' })
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={req.payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[...above, { label: title, ...(below.length > 0 && { url: address }) }, ...below]} />
      <main className={`desk desk--page own-page gutter--left gutter--right ${className}`}>
        {hasHeading ? <h1>{title}</h1> : null}
        {refusal === null ? children : <p>{refusal}</p>}
      </main>
    </DefaultTemplate>
  )
}
