import { LOCALE_NAMES, LOCALES } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { ListFilters } from '../../list-page/ListFilters.tsx'
import type { ReviewedCollection } from '../../review/reviewed.ts'
import { sayLabel } from '../../review/screen/say-label.ts'
import { TEXT_STATES } from '../decide-text-state.ts'
import { STATE_SHAPES, stateWords, type boardWords } from '../translation-words.ts'
import { BOARD, type BoardOrder } from './board-order.ts'

type BoardFiltersProps = {
  /** Those this person may see. */
  collections: readonly ReviewedCollection[]
  order: BoardOrder
  req: PayloadRequest
  words: Record<keyof typeof boardWords, string>
}

/** A form whose answer is an address: what waits in Ukrainian can be kept as a bookmark. */
export function BoardFilters({ collections, order, req, words }: BoardFiltersProps) {
  const language = languageOf(req.i18n)
  const speaker = { language, t: req.i18n.t as (key: never) => string }
  return (
    <ListFilters address={BOARD} name={words.filters} show={words.show}>
      <label className="desk-field">
        {words.language}
        <select defaultValue={order.locale ?? ''} name="language">
          <option value="">{words.all}</option>
          {LOCALES.map((locale) => (
            <option key={locale} lang={locale} value={locale}>
              {LOCALE_NAMES[locale]}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-field">
        {words.state}
        <select defaultValue={order.state ?? ''} name="state">
          <option value="">{words.all}</option>
          <option value="to_do">{words.toDo}</option>
          <option value="awaits_approval">{words.awaits}</option>
          <option value="returned">{words.returned}</option>
          <option value="planned">{words.planned}</option>
          {TEXT_STATES.map((state) => (
            <option key={state} value={state}>
              {`${STATE_SHAPES[state]} ${stateWords[state][language]}`}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-field">
        {words.kind}
        <select defaultValue={order.collection ?? ''} name="kind">
          <option value="">{words.all}</option>
          {collections.map((collection) => (
            <option key={collection} value={collection}>
              {sayLabel(req.payload.collections[collection].config.labels.plural, collection, speaker)}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-field">
        {words.whose}
        <select defaultValue={order.isOwn ? 'own' : ''} name="whose">
          <option value="">{words.everybodys}</option>
          <option value="own">{words.own}</option>
        </select>
      </label>
      <label className="desk-field">
        {words.search}
        <input defaultValue={order.search} maxLength={100} name="q" type="search" />
      </label>
    </ListFilters>
  )
}
