import type { Config } from '@campaign/shared/cms/payload-types.ts'

/** Gives Payload's own functions the types of our collections. The types live in `shared`, where the site reads them too. */
declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
