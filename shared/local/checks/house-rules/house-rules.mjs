import { noClassOfPayloadError } from './no-class-of-payload-error.mjs'
import { stateOverrideAccess } from './state-override-access.mjs'

/** Rules of this house for oxlint. */
export default {
  meta: { name: 'house' },
  rules: { 'no-class-of-payload-error': noClassOfPayloadError, 'state-override-access': stateOverrideAccess },
}
