import type { GlobalConfig } from 'payload'
import { adminGroups } from '../languages/admin-groups.ts'
import { accessToGlobal } from '../people/access-to.ts'
import { moveRevisionAfterGlobalChange } from '../publication/publication-hooks.ts'
import { holdSettings } from './hold-settings.ts'
import { settingsNames, settingsWords as words } from './settings-words.ts'
import { settingsTrail } from '../trail/settings-trail.ts'

/** What the site says of the association, and which campaign is its home page. */
export const settings: GlobalConfig<'settings'> = {
  slug: 'settings',
  label: settingsNames.label,
  access: accessToGlobal('settings'),
  admin: { group: adminGroups.settings, hideAPIURL: true, description: settingsNames.description },
  hooks: { beforeChange: [holdSettings], afterChange: [moveRevisionAfterGlobalChange, settingsTrail] },
  fields: [
    {
      name: 'homeCampaign',
      type: 'relationship',
      relationTo: 'campaigns',
      label: words.homeCampaign.label,
      admin: { allowCreate: false, description: words.homeCampaign.help },
    },
    {
      name: 'association',
      type: 'group',
      label: words.association.label,
      admin: { description: words.association.help },
      fields: [
        {
          name: 'name',
          type: 'text',
          maxLength: 160,
          label: words.name.label,
          admin: { description: words.name.help },
        },
        {
          name: 'address',
          type: 'textarea',
          maxLength: 400,
          label: words.address.label,
          admin: { description: words.address.help },
        },
        {
          name: 'registration',
          type: 'text',
          maxLength: 160,
          label: words.registration.label,
          admin: { description: words.registration.help },
        },
        {
          name: 'publicationDirector',
          type: 'text',
          maxLength: 160,
          label: words.publicationDirector.label,
          admin: { description: words.publicationDirector.help },
        },
        {
          name: 'host',
          type: 'textarea',
          maxLength: 400,
          label: words.host.label,
          admin: { description: words.host.help },
        },
      ],
    },
    {
      name: 'contact',
      type: 'group',
      label: words.contact.label,
      admin: { description: words.contact.help },
      fields: [{ name: 'email', type: 'email', label: words.email.label, admin: { description: words.email.help } }],
    },
  ],
}
