import type { CollectionConfig, TypedUser } from 'payload'
import { environment } from '../environment.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { accountTrail } from '../trail/account-trail.ts'
import { accessTo, accessToField } from './access-to.ts'
import { askForLongPassword } from './ask-for-long-password.ts'
import { forgotPasswordMail } from './forgot-password-mail.ts'
import { keepLastAdministrator, keepLastAdministratorOnDelete } from './keep-last-administrator.ts'
import { roleWords, userNames, userWords as words } from './people-words.ts'
import { principalsOf } from './principals.ts'
import { ROLES } from './roles.ts'
import { serviceKeyStrategy } from './service-key-strategy.ts'

/** The people who work in the newsroom, and the site, which reads with its key. */
export const users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: { singular: userNames.singular, plural: userNames.plural },
  access: {
    ...accessTo('users'),
    // The admin is for people: the site's key opens no page of it.
    admin: ({ req }) => principalsOf(req.user).some((principal) => principal !== 'site'),
  },
  admin: {
    group: adminGroups.settings,
    hideAPIURL: true,
    // Others have their own account only, and reach it by their picture.
    hidden: ({ user }) => !principalsOf(user as TypedUser | null).includes('administrator'),
    description: userNames.description,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
  },
  defaultPopulate: { name: true },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  auth: {
    strategies: [serviceKeyStrategy],
    tokenExpiration: 4 * 60 * 60,
    maxLoginAttempts: 6,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { secure: environment.CMS_URL.startsWith('https:'), sameSite: 'Lax' },
    forgotPassword: { ...forgotPasswordMail, expiration: 60 * 60 * 1000 },
  },
  hooks: {
    beforeOperation: [askForLongPassword],
    beforeChange: [keepLastAdministrator],
    beforeDelete: [keepLastAdministratorOnDelete],
    ...accountTrail,
  },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: words.email.label,
      access: accessToField('users', 'email'),
    },
    { name: 'name', type: 'text', required: true, maxLength: 80, label: words.name.label },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      options: ROLES.map((value) => ({ value, label: roleWords[value] })),
      label: words.roles.label,
      admin: { description: words.roles.help },
      access: accessToField('users', 'roles'),
    },
  ],
}
