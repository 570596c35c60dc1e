import { getPayload } from 'payload'
import { readiness } from '../../health/readiness.ts'
import { migrations } from '../../migrations/index.ts'
import config from '../../payload.config.ts'
import { applyTombstones } from '../../withdrawal/apply-tombstones.ts'

export const dynamic = 'force-dynamic'

const expected = migrations.map(({ name }) => name)

/** 200 when this process can serve, 503 and the reason when not. */
export async function GET(): Promise<Response> {
  const payload = await getPayload({ config })
  const found = await readiness(payload, expected)
  if (found.isReady && !(await applyTombstones(payload)))
    return Response.json({ status: 'not ready', reason: 'erasures_pending' }, { status: 503 })
  return Response.json(found.isReady ? { status: 'ready' } : { status: 'not ready', reason: found.reason }, {
    status: found.isReady ? 200 : 503,
  })
}
