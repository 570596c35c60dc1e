import { DONATION_STATES } from '@campaign/shared/donations/donation-states.ts'
import { OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import type { BeforeListTableServerProps } from 'payload'
import { donationFieldLabels } from '../donations/donation-labels.ts'
import { donationStateLabels } from '../donations/donation-state-labels.ts'
import { methodLabels, originLabels } from '../donations/money-move-labels.ts'
import { DONATION_ORIGINS, PAYMENT_METHODS } from '../donations/money-moves.ts'
import { fillIn, languageOf, pickWords } from '../languages/pick-words.ts'
import { mayDo } from '../people/may-do.ts'
import { carryFilters } from './carry-filters.ts'
import { ExportForm } from './ExportForm.tsx'
import { openExportPool } from './export-pool.ts'
import { panelWords } from './export-words.ts'
import { nameCampaigns } from './name-campaigns.ts'
import './export.css'

/** Above the list of donations: the same donations as a file, for those who may export them. */
export async function ExportPanel({ i18n, user, searchParams }: BeforeListTableServerProps) {
  if (!mayDo(user, 'export_donations')) return null
  const language = languageOf(i18n)
  const words = pickWords(panelWords, language)
  const filters = carryFilters(searchParams ?? {})
  const campaigns = await nameCampaigns(openExportPool(), language)
  const labels: Readonly<Record<string, Record<string, string> | undefined>> = donationFieldLabels
  const left = filters.left.map((field) => labels[field]?.[language] ?? field).join(', ')
  const currencies = [...new Set([...OFFERED_CURRENCIES, ...(filters.currency === '' ? [] : [filters.currency])])]
  return (
    <details className="export">
      <summary>{words.title}</summary>
      {left === '' ? null : <p role="note">{fillIn(words.notCarriedOver, { fields: left })}</p>}
      <ExportForm
        choices={{
          campaign: [...campaigns].map(([value, label]) => ({ value, label })),
          currency: currencies.map((value) => ({ value, label: value })),
          method: PAYMENT_METHODS.map((value) => ({ value, label: methodLabels[value][language] })),
          origin: DONATION_ORIGINS.map((value) => ({ value, label: originLabels[value][language] })),
          state: DONATION_STATES.map((value) => ({ value, label: donationStateLabels[value][language] })),
        }}
        filters={filters}
        // Other filters of the list are another form, not the one somebody has begun to fill in.
        key={JSON.stringify(filters)}
        language={language}
        words={words}
      />
      <p className="export__help">{words.help}</p>
    </details>
  )
}
