import { renderToStaticMarkup } from 'react-dom/server'
import type { ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import { ALL_STORIES } from '@campaign/shared/stories/story-lists.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { CampaignPage } from '../campaign/CampaignPage.tsx'
import { DonatePage } from '../donation/DonatePage.tsx'
import { NoCampaignPage } from '../donation/NoCampaignPage.tsx'
import { ThanksPage } from '../donation/ThanksPage.tsx'
import { ErrorPage } from '../errors/ErrorPage.tsx'
import { createMessages } from '../messages/messages.ts'
import { MonthlyPage } from '../monthly/MonthlyPage.tsx'
import { UnknownGiftPage } from '../monthly/UnknownGiftPage.tsx'
import { PartnersPage } from '../partners/PartnersPage.tsx'
import type { Browsable } from '../search/search.ts'
import { SearchPage } from '../search/SearchPage.tsx'
import { countByList, StoryListPage } from '../story/StoryListPage.tsx'
import { StoryPage } from '../story/StoryPage.tsx'
import { TextPageView } from '../text-page/TextPageView.tsx'
import {
  sampleBankAccount,
  sampleCampaign,
  sampleForm,
  sampleFrame,
  sampleMonthlyForm,
  sampleOutcome,
  sampleProgress,
  sampleSearches,
  sampleSpending,
  sampleSpendingText,
  sampleStory,
  sampleSubscription,
  sampleSummary,
  sampleTextPage,
} from './samples.ts'

const browsable: Browsable = { themes: ['family'], regions: ['balkans'] }

/** Every page there is, drawn for a reader of `locale`. */
export function drawAllPages(locale: Locale): Record<string, string> {
  const page = { frame: sampleFrame(locale), t: createMessages(locale) }
  const campaign = sampleCampaign()
  const pages = {
    campaign: <CampaignPage {...page} campaign={campaign} stories={[sampleSummary()]} progress={sampleProgress()} />,
    'campaign, bare': (
      <CampaignPage
        {...page}
        campaign={sampleCampaign({ facts: [], uses: [], partners: [], questions: [], lastCall: null, goal: null })}
        stories={[]}
        progress={null}
      />
    ),
    'campaign, closed': (
      <CampaignPage {...page} campaign={sampleCampaign({ giving: 'closed' })} stories={[]} progress={null} />
    ),
    stories: <StoryListPage {...page} {...sampleList()} />,
    'stories of a theme, page 2': (
      <StoryListPage {...page} {...sampleList()} list={{ by: 'themes', key: 'flight' }} page={2} />
    ),
    'no stories': <StoryListPage {...page} {...sampleList()} stories={[]} pages={1} counts={new Map()} />,
    story: <StoryPage {...page} story={sampleStory()} />,
    text: <TextPageView {...page} page={sampleTextPage()} />,
    'text, use of donations': (
      <TextPageView
        {...page}
        page={{ ...sampleTextPage(), body: sampleSpendingText() }}
        spending={[
          sampleSpending(),
          sampleSpending({ year: 2025, until: '2025-12-31', received: null, reports: [], isSample: false }),
        ]}
      />
    ),
    'text, nothing of donations yet': (
      <TextPageView {...page} page={{ ...sampleTextPage(), body: sampleSpendingText() }} spending={[]} />
    ),
    partners: <PartnersPage {...page} />,
    search: <SearchPage {...page} query="" search={sampleSearches.notAsked} browsable={browsable} />,
    'search, found': <SearchPage {...page} query="x" search={sampleSearches.found} browsable={browsable} />,
    'search, nothing found': (
      <SearchPage {...page} query="x" search={sampleSearches.nothingFound} browsable={browsable} />
    ),
    'search, too long': <SearchPage {...page} query="x" search={sampleSearches.tooLong} browsable={browsable} />,
    'search, away': <SearchPage {...page} query="x" search={sampleSearches.away} browsable={browsable} />,
    donate: <DonatePage {...page} bankAccount={sampleBankAccount()} campaign={campaign} form={sampleForm()} />,
    'donate, refused': (
      <DonatePage
        {...page}
        bankAccount={sampleBankAccount()}
        campaign={campaign}
        form={sampleForm({ refusal: 'payment_provider_unavailable' })}
      />
    ),
    'donate, paused': (
      <DonatePage
        {...page}
        bankAccount={sampleBankAccount()}
        campaign={sampleCampaign({ giving: 'paused' })}
        form={sampleForm()}
      />
    ),
    'donate, paused, and sent all the same': (
      <DonatePage
        {...page}
        bankAccount={sampleBankAccount()}
        campaign={sampleCampaign({ giving: 'paused', givingNote: 'Nous reprenons à l’automne.' })}
        form={sampleForm({ refusal: 'giving_paused' })}
      />
    ),
    'donate, no campaign': <NoCampaignPage {...page} hasBegun={false} />,
    'donate, no campaign any more': <NoCampaignPage {...page} hasBegun />,
    'donate, monthly in another currency': (
      <DonatePage
        {...page}
        bankAccount={sampleBankAccount()}
        campaign={campaign}
        form={sampleForm({ currency: 'CZK', frequency: 'monthly' })}
      />
    ),
    thanks: <ThanksPage {...page} outcome={sampleOutcome()} campaign={campaign} manageUrl={null} />,
    'thanks, monthly': (
      <ThanksPage
        {...page}
        outcome={sampleOutcome()}
        campaign={campaign}
        manageUrl="https://site.example/fr/monthly/x"
      />
    ),
    'thanks, refused card': (
      <ThanksPage {...page} outcome={sampleOutcome({ isIssuerBlocked: true })} campaign={campaign} manageUrl={null} />
    ),
    monthly: <MonthlyPage {...page} {...sampleMonthly()} />,
    'monthly, wrong amount': (
      <MonthlyPage
        {...page}
        {...sampleMonthly()}
        form={sampleMonthlyForm({ errors: [{ field: 'amount', code: 'amount_missing' }] })}
      />
    ),
    'monthly, ended': (
      <MonthlyPage {...page} {...sampleMonthly({ state: 'canceled', nextChargeOn: null, may: [] })} done="cancel" />
    ),
    'monthly, to be ended': <MonthlyPage {...page} {...sampleMonthly()} form={sampleMonthlyForm({ isEnding: true })} />,
    'monthly, unknown': <UnknownGiftPage {...page} />,
    '404': <ErrorPage {...page} status={404} />,
    '410': <ErrorPage {...page} status={410} />,
    '500': <ErrorPage {...page} status={500} retryHref="/here" />,
    '503': <ErrorPage {...page} status={503} retryHref="/here" />,
    '503 of the form': <ErrorPage {...page} status={503} retryHref="/here" bankAccount={sampleBankAccount()} />,
  }
  return Object.fromEntries(Object.entries(pages).map(([name, view]) => [name, renderToStaticMarkup(view)]))
}

function sampleList() {
  const stories = [sampleSummary()]
  return { list: ALL_STORIES, stories, page: 1, pages: 2, counts: countByList(stories) }
}

function sampleMonthly(changes: Partial<ManagedSubscription> = {}) {
  return { subscription: sampleSubscription(changes), href: '/fr/monthly/x', form: sampleMonthlyForm(), done: null }
}
