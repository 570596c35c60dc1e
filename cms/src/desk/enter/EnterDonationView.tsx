import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import { TAX_COUNTRIES } from '@campaign/shared/donations/tax-countries.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
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
export async function EnterDonationView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props
  const { req, permissions, locale, visibleEntities } = initPageResult
  // Payload asks nobody to log in for a view that is not its own.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(ENTER_DONATION)}`)
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
      <SetStepNav
        nav={[
          { label: adminGroups.donations[language], url: listOf('donations') },
          { label: enterWords.title[language] },
        ]}
      />
      <main className="desk desk--page gutter--left gutter--right">
        <h1>{enterWords.title[language]}</h1>
        {mayDo(req.user, 'enter_donation') ? (
          <Form campaigns={await campaignChoices(req)} language={language} />
        ) : (
          <p>{enterWords.notForYou[language]}</p>
        )}
      </main>
    </DefaultTemplate>
  )
}

function Form({ campaigns, language }: { campaigns: Choice[]; language: Locale }) {
  const countryNames = new Intl.DisplayNames([language], { type: 'region' })
  const countries = TAX_COUNTRIES.map((value) => ({ value, label: countryNames.of(value) ?? value }))
  return (
    <EnterDonationForm
      choices={{
        methods: MANUAL_METHODS.map((value) => ({ value, label: methodLabels[value][language] })),
        currencies: OFFERED_CURRENCIES.map((value) => ({ value, label: value })),
        campaigns,
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
