import { environment } from '../environment.ts'
import { logger } from '../log/logger.ts'
import { carriesServiceKey } from '../people/principals.ts'

const headers = { 'Cache-Control': 'no-store' }

/** Answers the site, and nobody else: 401 without the service key, 503 while the database cannot be asked. */
export async function answerSite<Answer>(request: Request, read: () => Promise<Answer>): Promise<Response> {
  if (!carriesServiceKey(request.headers, environment.CMS_SERVICE_KEY))
    return Response.json({ errors: [{ message: 'The service key is missing or wrong.' }] }, { status: 401, headers })
  try {
    return Response.json(await read(), { headers })
  } catch (error) {
    logger.error({ err: error }, 'the site could not be answered')
    return Response.json({ errors: [{ message: 'The database cannot be asked.' }] }, { status: 503, headers })
  }
}
