import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import '../../admin/house-look.css'
import '../../admin/under-a-thumb.css'
import '../../desk/desk.css'
import config from '../../payload.config.ts'
import { copyLanguageAsDraft, refuseScheduling } from '../../publication/save-as-draft.ts'
import { importMap } from './admin/importMap.js'

const serverFunctions = { 'copy-data-from-locale': copyLanguageAsDraft, 'schedule-publish': refuseScheduling }

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap, serverFunctions })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
