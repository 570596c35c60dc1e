import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import config from '../../../../payload.config.ts'
import { guardRest } from '../../../../rest/guard-rest.ts'

const guarded = guardRest(config, {
  GET: REST_GET(config),
  POST: REST_POST(config),
  PATCH: REST_PATCH(config),
  DELETE: REST_DELETE(config),
})

export { guarded as DELETE, guarded as GET, guarded as PATCH, guarded as POST }
