import type { AuthStrategy, TypedUser } from 'payload'
import { environment } from '../environment.ts'
import { carriesServiceKey, SITE_PRINCIPAL_ID } from './principals.ts'

/**
 * The site reads with a key of its own, not with an account: there is no row, no password and no session to steal,
 * and what it may read is its column in the table of permissions.
 */
export const serviceKeyStrategy: AuthStrategy = {
  name: 'service-key',
  authenticate: ({ headers }) => {
    if (!carriesServiceKey(headers, environment.CMS_SERVICE_KEY)) return { user: null }
    return { user: site }
  },
}

const site = {
  id: SITE_PRINCIPAL_ID,
  collection: 'users',
  email: '',
  name: 'site',
  roles: [],
  createdAt: '',
  updatedAt: '',
} as TypedUser
