import { OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import { TAX_COUNTRIES } from '@campaign/shared/donations/tax-countries.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { OwnPage } from '../../admin/OwnPage.tsx'
import { methodLabels } from '../../donations/money-move-labels.ts'
import { MANUAL_METHODS } from '../../donations/money-moves.ts'
import { byMethod } from '../donation/donation-story-words.ts'
import { adminGroups } from '../../languages/admin-groups.ts'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { actWords, outcomeWords } from '../act-words.ts'
import { ENTER_DONATION, listOf } from '../addresses.ts'
import { todayInParis } from '../show-date.ts'
import { EnterDonationForm, type Choice } from './EnterDonationForm.tsx'
import { enterWords, entryOutcomes, fieldFaults } from './enter-words.ts'

/** `/admin/enter-donation`: a gift that came by transfer, cheque or in cash. */
export function EnterDonationView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n)
  return (
    <OwnPage
      above={[{ label: adminGroups.donations[language], url: listOf('donations') }]}
      address={ENTER_DONATION}
      refusal={mayDo(req.user, 'enter_donation') ? null : enterWords.notForYou[language]}
      title={enterWords.title[language]}
      view={view}
    >
      <Form language={language} req={req} />
    </OwnPage>
  )
}

async function Form({ req, language }: { req: PayloadRequest; language: Locale }) {
  const countryNames = new Intl.DisplayNames([language], { type: 'region' })
  const countries = TAX_COUNTRIES.map((value) => ({ value, label: countryNames.of(value) ?? value }))
  return (
    <EnterDonationForm
      choices={{
        methods: MANUAL_METHODS.map((value) => ({ value, label: methodLabels[value][language] })),
        currencies: OFFERED_CURRENCIES.map((value) => ({ value, label: value })),
        campaigns: await campaignChoices(req),
        countries: countries.toSorted((one, other) => one.label.localeCompare(other.label, language)),
      }}
      faults={pickWords(fieldFaults, language)}
      language={language}
      methodsInSentence={pickWords(byMethod, language)}
      outcomes={{ ...pickWords(outcomeWords, language), ...pickWords(entryOutcomes, language) }}
      today={todayInParis()}
      words={{ ...pickWords(actWords, language), ...pickWords(enterWords, language) }}
    />
  )
}

async function campaignChoices(req: PayloadRequest): Promise<Choice[]> {
  const { docs } = await req.payload.find({
    overrideAccess: false,
    req,
    collection: 'campaigns',
    select: { title: true },
    sort: '-createdAt',
    depth: 0,
    limit: 100,
  })
  return docs.map(({ id, title }) => ({ value: id, label: title }))
}
