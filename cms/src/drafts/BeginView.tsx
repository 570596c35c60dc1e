import { SetStepNav } from '@payloadcms/ui'
import { DEFAULT_LOCALE, LOCALE_NAMES, isLocale } from '@campaign/shared/locales/locales.ts'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { languageOf, pickWords } from '../languages/pick-words.ts'
import { reachOf } from '../people/access-to.ts'
import type { Words } from '../languages/words.ts'
import { isReviewed } from '../review/reviewed.ts'
import { BeginForm } from './BeginForm.tsx'
import { beginWords } from './draft-words.ts'

/** `/admin/collections/{collection}/create`: a text begins with its title, and is saved by itself from then on. */
export function BeginView({ initPageResult }: AdminViewServerProps) {
  const { collectionConfig, req, locale } = initPageResult
  const collection = collectionConfig?.slug ?? ''
  if (!req.user) redirect('/admin/login')
  const language = languageOf(req.i18n)
  const textLocale = isLocale(locale?.code) ? locale.code : DEFAULT_LOCALE
  const names = collectionConfig?.labels as { singular: Words; plural: Words } | undefined
  const mayBegin = isReviewed(collection) && reachOf(req.user, collection, 'create') !== undefined
  return (
    <>
      <SetStepNav
        nav={[
          { label: names?.plural[language] ?? '', url: `/admin/collections/${collection}` },
          { label: beginWords.begin[language] },
        ]}
      />
      <main className="desk desk--page gutter--left gutter--right">
        <h1>{names?.singular[language]}</h1>
        {mayBegin && isReviewed(collection) ? (
          <BeginForm
            collection={collection}
            locale={textLocale}
            localeName={LOCALE_NAMES[textLocale]}
            words={pickWords(beginWords, language)}
          />
        ) : (
          <p>{beginWords.notForYou[language]}</p>
        )}
      </main>
    </>
  )
}
