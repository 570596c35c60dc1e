import type { Payload } from 'payload'
import { askCms } from './ask-cms.ts'

let known: Promise<string> | undefined

/** A consent that covers all a test publishes: one of the sample content. Whoever withdraws one makes their own. */
export function sampleConsent(): Promise<string> {
  known ??= findSampleConsent()
  return known
}

/** The same, for a test that runs the CMS in its own process. */
export async function sampleConsentIn(payload: Payload): Promise<string> {
  const { docs } = await payload.find({
    collection: 'consents',
    overrideAccess: true,
    where: { isSample: { equals: true } },
    limit: 1,
    depth: 0,
  })
  const [consent] = docs
  if (consent === undefined) throw new Error('the sample content has no consent')
  return consent.id
}

async function findSampleConsent(): Promise<string> {
  const { body } = await askCms('reviewer', 'GET', '/api/consents?where[isSample][equals]=true&limit=1&depth=0')
  const [consent] = (body as { docs: { id: string }[] }).docs
  if (consent === undefined) throw new Error('the sample content has no consent')
  return consent.id
}
