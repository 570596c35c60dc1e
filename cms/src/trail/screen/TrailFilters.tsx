import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { StaffNames } from '../../desk/names-of-staff.ts'
import { todayInParis } from '../../desk/show-date.ts'
import { pickWords } from '../../languages/pick-words.ts'
import { ListFilters } from '../../list-page/ListFilters.tsx'
import { actsOf, type TrailSubject } from '../trail-acts.ts'
import { actLabels } from './act-labels.ts'
import { TRAIL, type TrailAsked } from './trail-address.ts'
import { trailWords } from './trail-words.ts'

type TrailFiltersProps = {
  asked: TrailAsked
  language: Locale
  people: StaffNames
  subjects: readonly TrailSubject[]
}

/** By person, act, document and day; any of them, or several at once. */
export function TrailFilters({ asked, language, people, subjects }: TrailFiltersProps) {
  const words = pickWords(trailWords, language)
  const byName = (one: [string, string], other: [string, string]): number => one[1].localeCompare(other[1], language)
  const colleagues = [...people].toSorted(byName)
  const isGone = asked.actor !== undefined && !people.has(asked.actor)
  return (
    <ListFilters address={TRAIL} name={words.filters} show={words.show}>
      <label className="desk-field">
        {words.who}
        <select defaultValue={asked.actor ?? ''} name="who">
          <option value="">{words.everybody}</option>
          {colleagues.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {isGone ? <option value={asked.actor}>{words.gone}</option> : null}
        </select>
      </label>
      <label className="desk-field">
        {words.act}
        <select defaultValue={asked.act ?? ''} name="act">
          <option value="">{words.all}</option>
          {actsOf(subjects).map((act) => (
            <option key={act} value={act}>
              {actLabels[act][language]}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-field">
        {words.document}
        <input defaultValue={asked.document ?? ''} maxLength={36} name="on" placeholder="1a2b3c4d" />
      </label>
      <label className="desk-field">
        {words.day}
        <input defaultValue={asked.day ?? ''} max={todayInParis()} name="day" type="date" />
      </label>
    </ListFilters>
  )
}
