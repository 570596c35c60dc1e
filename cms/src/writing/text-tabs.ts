import type { CollectionConfig } from 'payload'
import { reviewTab } from '../review/screen/review-tab.ts'
import { trailTab } from '../trail/screen/trail-tab.ts'
import { translateTab } from '../translation/side-by-side/translate-tab.ts'

type Views = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>

/** The tabs of every text beside its form: translate, review, what happened. */
export const textTabs: Views = {
  edit: { ...reviewTab.edit, ...translateTab.edit, ...trailTab.edit } as NonNullable<Views['edit']>,
}
