import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { adminGroups } from '../../languages/admin-groups.ts'
import { languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { neverWordWords } from '../never-word-words.ts'
import { EVERY_TEXT } from '../never-words-of.ts'
import { NeverWordsSection } from './NeverWordsSection.tsx'

const ADDRESS = '/admin/never-words'

/** `/admin/never-words`: the words that must stand in no text at all. */
export function NeverWordsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  // Payload asks nobody to log in for a view that is not its own.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(ADDRESS)}`)
  const language = languageOf(req.i18n)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: adminGroups.stories[language] }, { label: neverWordWords.title[language] }]} />
      <main className="desk desk--page gutter--left gutter--right">
        <h1>{neverWordWords.title[language]}</h1>
        {mayDo(req.user, 'keep_never_words') ? (
          <NeverWordsSection hasTitle={false} owner={EVERY_TEXT} req={req} />
        ) : (
          <p>{neverWordWords.notForYou[language]}</p>
        )}
      </main>
    </DefaultTemplate>
  )
}
