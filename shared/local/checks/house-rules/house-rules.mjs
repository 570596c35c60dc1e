import { stateOverrideAccess } from './state-override-access.mjs'

/** Rules of this house for oxlint. */
export default {
  meta: { name: 'house' },
  rules: { 'state-override-access': stateOverrideAccess },
}
