import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { isReviewed } from '../reviewed.ts'
import { ReturnedNotice } from './ReturnedNotice.tsx'
import './returned.css'

/** Above the fields of a text: why it was sent back, while it is. */
export function ReturnedInEditor({ collectionSlug, id, i18n, req }: UIFieldServerProps) {
  const { locale, user } = req
  if (
    !isReviewed(collectionSlug) ||
    typeof id !== 'string' ||
    !isLocale(locale) ||
    !mayDo(user, 'see_review', collectionSlug)
  )
    return null
  return (
    <ReturnedNotice language={languageOf(i18n)} req={req} text={{ collection: collectionSlug, document: id, locale }} />
  )
}
