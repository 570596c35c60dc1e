import { carriesServiceKey } from '../../people/principals.ts'
import { codeOf } from '../error-code.ts'
import { paymentLog } from '../payment-log.ts'
import { tellOutcome, type Telling } from './tell-outcome.ts'

type OutcomeDoor = Telling & { serviceKey: string }

/** `GET /api/donations/outcome/{token}`: an unknown token and a malformed one get the same answer. */
export async function answerOutcome(request: Request, token: string, door: OutcomeDoor): Promise<Response> {
  if (!carriesServiceKey(request.headers, door.serviceKey)) return answer({ error: 'unauthorized' }, 401)
  try {
    const outcome = await tellOutcome(token, door)
    return outcome === null ? answer({ error: 'not_found' }, 404) : answer(outcome, 200)
  } catch (error) {
    paymentLog.error({ code: codeOf(error) }, 'an outcome could not be told')
    return answer({ error: 'service_unavailable' }, 503)
  }
}

function answer(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
