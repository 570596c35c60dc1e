import type { CollectionConfig, TypedUser } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accountTrail } from '../trail/account-trail.ts'
import { accessTo, accessToField } from './access-to.ts'
import { endSessionsWithRoles, invite, noteTakenRoles, refusePasswords } from './guard-account.ts'
import { holdAddress } from './two-people/hold-address.ts'
import { keepLastAdministrator, keepLastAdministratorOnDelete } from './keep-last-administrator.ts'
import { roleWords, userNames, userWords as words } from './people-words.ts'
import { principalsOf } from './principals.ts'
import { requireProofForAccounts } from './proof/fresh-proof.ts'
import { ROLES } from './roles.ts'
import { serviceKeyStrategy } from './service-key-strategy.ts'
import { sessionStrategy } from './sessions/session-strategy.ts'
import { keepSession, tellSessionEnd } from './sessions/tell-session-end.ts'
import { askForGuardedRoles, holdGuardedRoles } from './two-people/ask-for-guarded-roles.ts'

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
    // Signing in is ours from end to end (`signing-in/`): Payload's would open the newsroom with a password alone. Its
    // columns stay, empty, so that the version before this one can be gone back to.
    disableLocalStrategy: { enableFields: true },
    strategies: [sessionStrategy, serviceKeyStrategy],
  },
  hooks: {
    beforeOperation: [refusePasswords, noteTakenRoles, requireProofForAccounts],
    beforeChange: [keepLastAdministrator, holdAddress, holdGuardedRoles],
    afterChange: [endSessionsWithRoles, askForGuardedRoles, invite, ...accountTrail.afterChange],
    beforeDelete: [keepLastAdministratorOnDelete],
    afterDelete: accountTrail.afterDelete,
    afterMe: [tellSessionEnd],
    refresh: [keepSession],
  },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: words.email.label,
      admin: { description: words.email.help },
      access: accessToField('users', 'email'),
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 80,
      label: words.name.label,
      admin: { description: words.name.help },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: ROLES.map((value) => ({ value, label: roleWords[value] })),
      label: words.roles.label,
      admin: { description: words.roles.help },
      access: accessToField('users', 'roles'),
    },
    {
      name: 'security',
      type: 'ui',
      admin: {
        components: { Field: '/people/screens/SecurityPanel.tsx#SecurityPanel' },
        disableListColumn: true,
      },
    },
  ],
}
