import type { CollectionConfig } from 'payload'
import { mayDo } from '../../people/may-do.ts'

type Views = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>

/** What happened to a document, as a tab of it. Its name is one of the admin's words. */
export const trailTab: Views = {
  edit: {
    trail: {
      Component: '/trail/screen/DocumentTrail.tsx#DocumentTrail',
      path: '/trail',
      tab: {
        label: ({ t }) => t('trail:tab'),
        href: '/trail',
        order: 900,
        condition: ({ collectionConfig, req }) => mayDo(req.user, 'see_review', collectionConfig?.slug),
      },
    },
  },
}
