import type { GlobalAfterChangeHook } from 'payload'
import { keepTrail } from './keep-trail.ts'

/** That what the site says of the association was changed. */
export const settingsTrail: GlobalAfterChangeHook = async ({ doc, req }) => {
  await keepTrail(req, { act: 'settings_changed' })
  return doc
}
