import { createLocalReq } from 'payload'
import { namesOfStaff } from '../desk/names-of-staff.ts'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { refuse } from '../rest/refuse.ts'
import { readConsentHistory } from './consent-history.ts'
import { stateOfConsent } from './consent-state.ts'
import { knowConsent } from './read-consent.ts'

/**
 * `GET /api/consent/{id}/export`: one record with all that happened to it, as a JSON file, for whoever has to show on what
 * ground somebody was published. No seal, no word for withdrawal, no story: those would lead from the code to the text.
 */
export async function answerExport({ payload, user }: StaffRequest, id: string): Promise<Response> {
  if (!isUuid(id)) return refuse(404)
  const req = await createLocalReq({ user }, payload)
  const found = await payload.findByID({
    collection: 'consents',
    overrideAccess: false,
    ...{ id, user, req, depth: 0, disableErrors: true },
  })
  if (found === null) return refuse(404)
  const { caseCode, scope, languages, channels, informedHow, informedIn, risksExplained, aidIndependent } = found
  const { agreedOn, reviewOn, expiresOn, isWithdrawn, ...consent } = knowConsent(found)
  const history = await readConsentHistory(req, id)
  const names = await namesOfStaff(
    payload,
    history.map(({ actor }) => actor),
  )
  const record = {
    ...{ caseCode, scope, languages, channels, informedHow, informedIn, risksExplained, aidIndependent },
    ...{ agreedOn, reviewOn, expiresOn, withdrawnAt: found.withdrawnAt ?? null },
    state: stateOfConsent({ ...consent, agreedOn, reviewOn, expiresOn, isWithdrawn }, new Date()),
    history: history.map(({ at, actor, event, changes }) => ({
      ...{ at: at.toISOString(), event, changes },
      by: actor === null ? null : (names.get(actor) ?? actor),
    })),
  }
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="consent-${caseCode ?? 'record'}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}
