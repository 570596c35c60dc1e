import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { NextStep } from '../../translation/side-by-side/NextStep.tsx'
import { isReviewed } from '../reviewed.ts'
import { ReturnedNotice } from './ReturnedNotice.tsx'
import './returned.css'

/** Above the fields of a text: why it was sent back, while it is; else what comes next for it. */
export function ReturnedInEditor({ collectionSlug, id, i18n, req }: UIFieldServerProps) {
  const { locale, user } = req
  if (
    !isReviewed(collectionSlug) ||
    typeof id !== 'string' ||
    !isLocale(locale) ||
    !mayDo(user, 'see_review', collectionSlug)
  )
    return null
  const about = { language: languageOf(i18n), req, text: { collection: collectionSlug, document: id, locale } }
  return (
    <>
      <ReturnedNotice {...about} />
      {mayDo(user, 'see_translations', collectionSlug) ? <NextStep {...about} /> : null}
    </>
  )
}
