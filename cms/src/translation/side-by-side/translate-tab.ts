import type { CollectionConfig } from 'payload'
import { mayDo } from '../../people/may-do.ts'

type Views = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>

/** The translator's screen as a tab of a document. Its name is one of the admin's words. */
export const translateTab: Views = {
  edit: {
    translate: {
      Component: '/translation/side-by-side/TranslateView.tsx#TranslateView',
      path: '/translate',
      tab: {
        label: ({ t }) => t('translation:tab'),
        href: '/translate',
        order: 150,
        condition: ({ collectionConfig, req }) => mayDo(req.user, 'see_translations', collectionConfig?.slug),
      },
    },
  },
}
