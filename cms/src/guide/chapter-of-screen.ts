import type { ChapterId, SectionId } from './guide.ts'
import { guideAddress } from './guide-address.ts'

/** What the guide says of a screen, by the parts of its address after `/admin`; null where it has nothing of its own. */
export function chapterOfScreen(segments: readonly string[]): string | null {
  const [first = '', second = '', , tab = ''] = segments
  if (first === 'collections') return TABS.get(tab) ?? COLLECTIONS.get(second) ?? null
  if (first === 'globals') return at('settings', 'site')
  return PAGES.get(first) ?? null
}

function at<Id extends ChapterId>(chapter: Id, section?: SectionId<Id>): string {
  return guideAddress(chapter, section)
}

const TABS = new Map(
  Object.entries({
    review: at('review'),
    translate: at('translations', 'side-by-side'),
    withdrawal: at('emergencies', 'one-story'),
    versions: at('stories', 'together'),
    trail: at('settings', 'trail'),
  }),
)

const COLLECTIONS = new Map(
  Object.entries({
    stories: at('stories'),
    consents: at('consent'),
    media: at('pictures'),
    campaigns: at('campaign'),
    donations: at('gifts'),
    subscriptions: at('gifts', 'monthly'),
    'donation-refunds': at('gifts', 'refund'),
    'donation-disputes': at('alarms', 'disputes'),
    alarms: at('alarms'),
    'payment-events': at('alarms'),
    reconciliations: at('month-end', 'reconcile'),
    spending: at('month-end', 'use-of-donations'),
    users: at('accounts'),
  }),
)

const PAGES = new Map(
  Object.entries({
    account: at('sign-in', 'every-day'),
    translations: at('translations'),
    'never-words': at('never-words', 'everywhere'),
    withdrawals: at('emergencies', 'all-stories'),
    trail: at('settings', 'trail'),
    'enter-donation': at('gifts', 'by-hand'),
  }),
)
