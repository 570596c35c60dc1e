'use client'

import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { CarriedFilters } from './carry-filters.ts'
import type { panelWords } from './export-words.ts'
import { ExportProgress } from './ExportProgress.tsx'
import { useDownload } from './use-download.ts'

type Choices = readonly { value: string; label: string }[]

type ExportFormProps = {
  filters: CarriedFilters
  choices: Record<'state' | 'campaign' | 'currency' | 'origin' | 'method', Choices>
  language: Locale
  words: Record<keyof typeof panelWords, string>
}

const ADDRESS = '/api/desk/export'

/** Which donations, and the two buttons. Where scripts do not run, the browser loads the file by itself. */
export function ExportForm({ filters, choices, language, words }: ExportFormProps) {
  const download = useDownload(ADDRESS)
  const isUnderWay = download.state.step === 'under_way'
  return (
    <form
      action={ADDRESS}
      className="export__form"
      method="get"
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event.nativeEvent
        void download.start(new FormData(event.currentTarget, submitter))
      }}
    >
      <input name="language" type="hidden" value={language} />
      <div className="export__fields">
        <label>
          {words.by}
          <select defaultValue={filters.by} name="by">
            <option value="paid">{words.byPaid}</option>
            <option value="created">{words.byCreated}</option>
          </select>
        </label>
        <label>
          {words.from}
          <input defaultValue={filters.from} name="from" type="date" />
        </label>
        <label>
          {words.to}
          <input defaultValue={filters.to} name="to" type="date" />
        </label>
        {(['campaign', 'currency', 'origin', 'method'] as const).map((name) => (
          <label key={name}>
            {words[name]}
            <select defaultValue={filters[name]} name={name}>
              <option value="">{words.any}</option>
              {choices[name].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <fieldset className="export__states">
          <legend>{words.state}</legend>
          {choices.state.map(({ value, label }) => (
            <label key={value}>
              <input defaultChecked={filters.states.includes(value)} name="state" type="checkbox" value={value} />
              {label}
            </label>
          ))}
          <p className="export__help">{words.several}</p>
        </fieldset>
      </div>
      <p className="export__acts">
        <button className="desk-button" disabled={isUnderWay} name="format" type="submit" value="csv">
          {words.csv}
        </button>
        <button className="desk-button" disabled={isUnderWay} name="format" type="submit" value="xlsx">
          {words.xlsx}
        </button>
      </p>
      <ExportProgress cancel={download.cancel} language={language} state={download.state} words={words} />
    </form>
  )
}
