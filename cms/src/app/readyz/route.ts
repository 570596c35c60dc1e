import { getPayload } from 'payload'
import { readiness } from '../../health/readiness.ts'
import { migrations } from '../../migrations/index.ts'
import config from '../../payload.config.ts'

export const dynamic = 'force-dynamic'

const expected = migrations.map(({ name }) => name)

/** 200 when this process can serve, 503 and the reason when not. */
export async function GET(): Promise<Response> {
  const found = await readiness(await getPayload({ config }), expected)
  return Response.json(found.isReady ? { status: 'ready' } : { status: 'not ready', reason: found.reason }, {
    status: found.isReady ? 200 : 503,
  })
}
