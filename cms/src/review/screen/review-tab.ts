import type { CollectionConfig } from 'payload'
import { mayDo } from '../../people/may-do.ts'

type Views = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>

/** The reviewer's screen as a tab of a document, for those who write and review. Its name is one of the admin's words. */
export const reviewTab: Views = {
  edit: {
    review: {
      Component: '/review/screen/ReviewView.tsx#ReviewView',
      path: '/review',
      tab: {
        label: ({ t }) => t('review:tab'),
        href: '/review',
        order: 200,
        condition: ({ collectionConfig, req }) => mayDo(req.user, 'see_review', collectionConfig?.slug),
      },
    },
  },
}
