import type { ServerFunctionHandler } from 'payload'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import { copyLanguageAsDraft } from '../publication/save-as-draft.ts'

/**
 * What the pages of the admin may ask of their server beside its doors, and there is no more: each is asked for with
 * whatever somebody likes, so it must hold by itself. What Payload adds with a new version stays shut until it is written
 * here. (Its scheduled unpublishing forgets every language but French; nothing is scheduled by it.)
 */
const SERVER_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['form-state', 'table-state', 'render-field', 'render-document', 'render-list'],
  ...['copy-data-from-locale', 'get-default-layout', 'render-widget'],
])

export const answerServerFunction: ServerFunctionHandler = async (asked) => {
  if (!SERVER_FUNCTIONS.has(asked.name)) throw new Error('There is no such server function.')
  return handleServerFunctions({ ...asked, serverFunctions: { 'copy-data-from-locale': copyLanguageAsDraft } })
}
