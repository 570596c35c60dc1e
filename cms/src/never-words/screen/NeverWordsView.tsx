import type { AdminViewServerProps } from 'payload'
import { OwnPage } from '../../admin/OwnPage.tsx'
import { adminGroups } from '../../languages/admin-groups.ts'
import { languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { neverWordWords } from '../never-word-words.ts'
import { EVERY_TEXT } from '../never-words-of.ts'
import { NeverWordsSection } from './NeverWordsSection.tsx'

const ADDRESS = '/admin/never-words'

/** `/admin/never-words`: the words that must stand in no text at all. */
export function NeverWordsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n)
  return (
    <OwnPage
      above={[{ label: adminGroups.stories[language] }]}
      address={ADDRESS}
      refusal={mayDo(req.user, 'keep_never_words') ? null : neverWordWords.notForYou[language]}
      title={neverWordWords.title[language]}
      view={view}
    >
      <NeverWordsSection hasTitle={false} owner={EVERY_TEXT} req={req} />
    </OwnPage>
  )
}
