import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import type { ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type {
  Campaign,
  DonationFormState,
  Frame,
  MonthlyFormState,
  RichText,
  Story,
  StorySummary,
  TextPage,
} from '../content/view-models.ts'
import type { SpendingYear } from '../spending/spending-year.ts'
import type { BankAccount } from '../donation/bank-account.ts'
import type { Search } from '../search/search.ts'

/** Props for drawing pages in tests. The texts are in French, so that every other language shows its fallbacks. */

const euros = (minor: number) => ({ minor, currency: 'EUR' })

export function sampleText(...paragraphs: string[]): RichText {
  const children = paragraphs.map((text) => ({
    type: 'paragraph',
    version: 1,
    children: [{ type: 'text', version: 1, text, format: 0 }],
  }))
  return { root: { type: 'root', children } }
}

export function sampleFrame(locale: Locale, changes: Partial<Frame> = {}): Frame {
  return {
    locale,
    siteUrl: 'https://site.example',
    canonical: `https://site.example/${locale}/here`,
    alternates: LOCALES.map((other) => ({
      locale: other,
      href: `/${other}/here`,
      url: `https://site.example/${other}/here`,
      isTranslated: other !== 'de',
    })),
    association: {
      name: 'Association',
      address: '1 rue\n75000 Paris',
      registration: 'W000000000',
      contactEmail: 'contact@site.example',
    },
    pages: [
      { kind: 'about', title: 'À propos', href: `/${locale}/pages/a-propos`, lang: 'fr' },
      {
        kind: 'accessibility',
        title: 'Déclaration d’accessibilité',
        href: `/${locale}/pages/declaration`,
        lang: 'fr',
        conformity: 'none',
      },
    ],
    hrefOfText: (collection, id) => (id === 'hidden' ? null : `/${locale}/${collection}/${id}`),
    giving: 'open',
    isTestMode: true,
    assets: {
      stylesheets: { site: '/assets/site.css', giving: '/assets/giving.css' },
      fonts: ['/assets/font.woff2'],
      scripts: { leave: '/assets/leave.js', give: '/assets/give.js' },
    },
    ...changes,
  }
}

export function sampleCampaign(changes: Partial<Campaign> = {}): Campaign {
  return {
    id: 'campaign-1',
    lang: 'fr',
    headline: 'Ils refusent de tuer',
    introduction: sampleText('Des soldats cherchent à partir.'),
    facts: [
      {
        figure: '8 600',
        statement: 'Poursuivis.',
        source: 'Mediazona',
        sourceUrl: 'https://zona.media',
        asOf: '2025-03-12',
      },
      { figure: null, statement: 'Personne ne démissionne.', source: 'Décret', sourceUrl: null, asOf: '2022-09-21' },
    ],
    uses: [{ title: 'Fuir', text: 'Un billet.' }],
    partners: [
      { name: 'Get Lost', url: 'https://iditelesom.org', role: 'aide' },
      { name: 'Sans site', url: null, role: null },
    ],
    presets: [
      { amount: euros(2500), makesPossible: 'une semaine' },
      { amount: euros(5000), makesPossible: 'deux nuits' },
    ],
    goal: euros(6_000_000),
    questions: [{ question: 'Pourquoi ?', answer: 'Parce que.' }],
    lastCall: 'Chaque départ compte.',
    thanks: sampleText('Un toit de plus.'),
    giving: 'open',
    givingNote: null,
    isSample: true,
    ...changes,
  }
}

export function sampleBankAccount(): BankAccount {
  return { holder: 'Association (exemple)', iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP' }
}

export function sampleSummary(changes: Partial<StorySummary> = {}): StorySummary {
  return {
    id: 'story-1',
    lang: 'fr',
    href: '/fr/stories/le-train',
    title: 'Le train de six heures',
    standfirst: 'Il avait rangé ses affaires la veille.',
    pseudonym: 'Matveï',
    region: 'south_caucasus',
    season: 'winter',
    year: 2023,
    themes: ['flight'],
    isSample: true,
    robots: null,
    neutralTitle: null,
    cover: null,
    ...changes,
  }
}

export function sampleStory(changes: Partial<Story> = {}): Story {
  return {
    ...sampleSummary(),
    body: sampleText('Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.'),
    pullQuote: 'Tout le monde sait.',
    contentWarning: 'Violences.',
    themes: ['refusal', 'flight'],
    toldIn: 'ru',
    readingMinutes: 7,
    related: [sampleSummary({ id: 'story-2', title: 'La signature' })],
    ...changes,
  }
}

export function sampleTextPage(): TextPage {
  return { id: 'page-1', lang: 'fr', kind: 'about', title: 'À propos', body: sampleText('Qui nous sommes.') }
}

export function sampleForm(changes: Partial<DonationFormState> = {}): DonationFormState {
  return {
    attempt: '6d2f0c3e-8f0a-4b52-9a52-0d8a3f1f6f11',
    resumes: null,
    currency: 'EUR',
    frequency: 'once',
    preset: { once: '', monthly: '' },
    amount: '',
    hasConsented: false,
    taxCountry: '',
    guard: [],
    errors: [],
    refusal: null,
    returned: null,
    ...changes,
  }
}

export function sampleOutcome(changes: Partial<DonationOutcome> = {}): DonationOutcome {
  return {
    state: 'succeeded',
    amount: euros(5000),
    frequency: 'once',
    method: 'card',
    isIssuerBlocked: false,
    locale: 'fr',
    campaign: 'campaign-1',
    isResumable: false,
    manageLink: null,
    ...changes,
  }
}

export function sampleSubscription(changes: Partial<ManagedSubscription> = {}): ManagedSubscription {
  return {
    state: 'active',
    amount: euros(1000),
    locale: 'fr',
    nextChargeOn: '2026-12-22',
    may: ['cancel', 'pause', 'change_amount', 'update_card'],
    ...changes,
  }
}

export function sampleMonthlyForm(changes: Partial<MonthlyFormState> = {}): MonthlyFormState {
  return { amount: '', errors: [], refusal: null, isEnding: false, ...changes }
}

export function sampleProgress(): CampaignProgress[string] {
  return { raised: euros(1_230_000), goal: euros(4_000_000), asOf: '2026-11-20' }
}

/** One of each thing a search page can say. */
export const sampleSearches = {
  notAsked: { state: 'not_asked' },
  found: {
    state: 'found',
    found: [
      {
        story: sampleSummary(),
        title: [
          { text: 'La ', isHit: false },
          { text: 'valise', isHit: true },
        ],
        excerpt: [
          { text: 'Une ', isHit: false },
          { text: 'valise', isHit: true },
          { text: ' <b>rouge</b>.', isHit: false },
        ],
      },
    ],
    total: 1,
    page: 1,
    pages: 1,
    corrected: null,
  },
  nothingFound: { state: 'nothing_found', alone: [{ word: 'route', total: 1 }] },
  commonWords: { state: 'only_common_words' },
  noWords: { state: 'no_words' },
  tooLong: { state: 'too_long' },
  away: { state: 'away' },
} satisfies Record<string, Search>

export function sampleSpending(changes: Partial<SpendingYear> = {}): SpendingYear {
  return {
    year: 2026,
    until: '2026-09-30',
    missing: ['q2'],
    total: euros(2_000_00),
    step: euros(100_00),
    lines: [
      {
        purpose: 'flight',
        amount: euros(1_200_00),
        percent: 60,
        words: [
          { text: 'Des billets.', lang: 'fr', part: 'q1' },
          { text: 'Des trajets.', lang: 'fr', part: 'q3' },
        ],
      },
      {
        purpose: 'housing',
        amount: euros(800_00),
        percent: 40,
        words: [{ text: 'Des nuits à l’abri.', lang: 'fr', part: 'q1' }],
      },
      { purpose: 'payment_fees', amount: null, percent: 0, words: [] },
    ],
    reports: [{ href: 'https://site.example/rapport', year: 2025 }],
    received: { amount: euros(2_500_00), fees: euros(50_00) },
    isSample: true,
    ...changes,
  }
}

/** A page with the block that shows what donations were used for. */
export function sampleSpendingText(): RichText {
  const block = { type: 'block', version: 2, fields: { id: 'x', blockType: 'useOfDonations' } }
  const { root } = sampleText('Voici à quoi les dons ont servi.')
  return { root: { ...root, children: [...root.children, block] } }
}
