import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { STORIES_A_PAGE } from '@campaign/shared/stories/story-lists.ts'
import type { Page } from '@playwright/test'
import type { StackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { Donor } from '../giving/donor.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import type { PageKind } from '../stack/page-kinds.ts'
import { publish, writeDraft } from '../stack/write-story.ts'

/**
 * What a page is only while something else is so that everybody's pages would show too: for pictures, at the end of them,
 * not for the journeys, which share a stack. Each changes it when it is first visited, and nobody puts it back: two dozen
 * stories are public afterwards, and nothing can be given.
 */
export function passingKinds(stack: StackUnderTest): PageKind[] {
  const fill = once(fillTwoPages)
  const pause = once(pauseGiving)
  return [
    { name: 'donation form while Stripe is down', visit: (page, locale) => sendInVain(page, locale, stack) },
    {
      name: 'stories, second page',
      visit: async (page, locale) => {
        await fill()
        await page.goto(`/${locale}/stories/pages/2`)
      },
    },
    {
      name: 'donation, paused',
      visit: async (page, locale) => {
        await pause()
        await page.goto(`/${locale}/donate`)
      },
    },
    { name: 'campaign, paused', visit: async (page, locale) => void (await page.goto(`/${locale}`)) },
  ]
}

async function sendInVain(page: Page, locale: Locale, stack: StackUnderTest): Promise<void> {
  const down = { mode: 'error', status: 503, method: 'POST', pathPrefix: '/v1/checkout/sessions', times: 100 }
  await askStripe(stack, 'POST', '/faults', down)
  const donor = new Donor(page, locale)
  await donor.openForm('?amount=50')
  await donor.sendButton.click()
  await page.getByRole('alert').waitFor()
  await askStripe(stack, 'DELETE', '/faults')
}

const TITLES = ['Une lampe au troisième', 'Le train de nuit', 'Ce que disait ma sœur', 'Vingt minutes de marche']

async function fillTwoPages(): Promise<void> {
  for (let written = 0; written < STORIES_A_PAGE; written += 1)
    await publish(await writeDraft(`${TITLES[written % TITLES.length]} (${written + 1})`), 'fr')
}

async function pauseGiving(): Promise<void> {
  const { docs } = (await mustAsStaff('author', 'GET', '/campaigns?limit=1&depth=0')) as { docs: { id: string }[] }
  const id = docs[0]?.id ?? ''
  const words = {
    fr: 'Nous reprenons lundi, le temps de clore les comptes de l’automne.',
    ru: 'Сбор снова откроется в понедельник: мы сверяем отчёты за осень.',
  }
  for (const locale of LOCALES.filter((one) => one in words)) {
    const change = { giving: 'paused', givingNote: words[locale as keyof typeof words], _status: 'draft' }
    await mustAsStaff('author', 'PATCH', `/campaigns/${id}?locale=${locale}&draft=true`, change)
    const address = `/review/campaigns/${id}/${locale}`
    const { hash, findings, checklist } = (await mustAsStaff('reviewer', 'GET', address)) as Sheet
    const accepted = findings.map(({ key }) => ({ key, reason: 'A sample of a picture.' }))
    await mustAsStaff('reviewer', 'POST', address, { seen: hash, accepted, checklist, publishes: true })
  }
}

type Sheet = { hash: string; findings: { key: string }[]; checklist: string[] }

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return async () => (done ??= act())
}
