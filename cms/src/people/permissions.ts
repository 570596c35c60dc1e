import type { Principal, Role } from './roles.ts'

/**
 * How far a right reaches:
 * - all: every document, in every state
 * - drafts: may write, but nothing that is public or becomes so
 * - published: only what is public, in the one language that was asked for
 * - shown: files of pictures that a public text shows
 * - own: only one's own account
 */
export type Reach = 'all' | 'drafts' | 'published' | 'shown' | 'own'

export type Grants = Partial<Record<Principal, Reach>>

export const OPERATIONS = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const
export type Operation = (typeof OPERATIONS)[number]

export type Row = Partial<Record<Operation, Grants>> & {
  /** Fields narrower than their collection; a role that is not named may not. */
  fields?: Record<string, Partial<Record<'create' | 'read' | 'update', readonly Role[]>>>
}

const everyRole = { author: 'all', reviewer: 'all', treasurer: 'all', administrator: 'all' } as const

const writtenTogether = {
  create: { author: 'drafts', reviewer: 'all' },
  update: { author: 'drafts', reviewer: 'all' },
  delete: { reviewer: 'all' },
  readVersions: { author: 'all', reviewer: 'all' },
} as const

/** Figures and what they are about, as the accounts have them: the treasurer's alone. Who translates or approves them never changes one. */
const asInTheAccounts = { create: ['treasurer'], update: ['treasurer'] } as const

/** Written by the machine, or through a door of its own; nobody else's business. */
const keptByMachine = { create: [], update: [], read: ['author', 'reviewer'] } as const

const seenByTreasurer = { read: { treasurer: 'all', administrator: 'all' } } as const

/**
 * Who may do what: the one table. What is not written here is refused, for everybody, and nobody reads anything
 * without an account or the service key. Every access function is derived from it (`access-to.ts`), and a test walks
 * it over HTTP, role by role. The collections Payload makes for itself are held by the REST door alone (`rest-routes.ts`).
 */
export const permissions = {
  stories: {
    ...writtenTogether,
    // An unpublished story is the most dangerous text in the house: only those who work on it see it.
    read: { author: 'all', reviewer: 'all', treasurer: 'published', administrator: 'published', site: 'published' },
    fields: {
      consent: { read: ['author', 'reviewer'], create: ['author', 'reviewer'], update: ['author', 'reviewer'] },
      // Whoever lowers it has changed the text, so that somebody else must approve.
      risk: { create: ['reviewer'], update: ['reviewer'] },
    },
  },
  // An author chooses one by its code and sees what it covers; how somebody was informed is between them and a reviewer.
  consents: {
    create: { reviewer: 'all' },
    read: { author: 'all', reviewer: 'all' },
    update: { reviewer: 'all' },
    fields: {
      informedHow: { read: ['reviewer'] },
      informedIn: { read: ['reviewer'] },
      risksExplained: { read: ['reviewer'] },
      aidIndependent: { read: ['reviewer'] },
      withdrawalWord: { read: ['reviewer'] },
    },
  },
  campaigns: { ...writtenTogether, read: { ...everyRole, site: 'published' } },
  pages: { ...writtenTogether, read: { ...everyRole, site: 'published' } },
  // The treasurer writes what the accounts say, an author translates its sentences, a reviewer lets it out.
  spending: {
    create: { treasurer: 'drafts' },
    read: { ...everyRole, site: 'published' },
    update: { treasurer: 'drafts', author: 'drafts', reviewer: 'all' },
    delete: { reviewer: 'all' },
    readVersions: { treasurer: 'all', author: 'all', reviewer: 'all' },
    // Everything but its sentences. Rows come, go and change places only by who may write them (`hold-figures.ts`).
    fields: {
      title: asInTheAccounts,
      'lines.purpose': asInTheAccounts,
      'lines.amount': asInTheAccounts,
      total: asInTheAccounts,
      year: asInTheAccounts,
      part: asInTheAccounts,
      reportUrl: asInTheAccounts,
      reportYear: asInTheAccounts,
      isSample: asInTheAccounts,
    },
  },
  media: {
    create: { author: 'all', reviewer: 'all' },
    read: { author: 'all', reviewer: 'all', site: 'shown' },
    update: { author: 'all', reviewer: 'all' },
    delete: { reviewer: 'all' },
    // What was found in a picture is the machine's to say.
    fields: {
      faceState: { create: [], update: [] },
      faces: { create: [], update: [] },
      endsOn: keptByMachine,
      unusedSince: keptByMachine,
      keptAt: keptByMachine,
      keptBy: keptByMachine,
    },
  },
  users: {
    create: { administrator: 'all' },
    read: { author: 'own', reviewer: 'own', treasurer: 'own', administrator: 'all' },
    update: { author: 'own', reviewer: 'own', treasurer: 'own', administrator: 'all' },
    delete: { administrator: 'all' },
    fields: {
      roles: { create: ['administrator'], update: ['administrator'] },
      email: { create: ['administrator'], update: ['administrator'] },
    },
  },
  // Written by the machine alone, as the system: no role may write a donation or what happened to it.
  donations: seenByTreasurer,
  subscriptions: seenByTreasurer,
  alarms: seenByTreasurer,
  'donation-refunds': seenByTreasurer,
  'donation-disputes': seenByTreasurer,
  'donation-bookings': seenByTreasurer,
  'donation-history': seenByTreasurer,
  'subscription-history': seenByTreasurer,
  'payment-events': seenByTreasurer,
  reconciliations: seenByTreasurer,
  settings: { read: { ...everyRole, site: 'all' }, update: { administrator: 'all' } },
} as const satisfies Record<string, Row>

export type ProtectedSlug = keyof typeof permissions

export function isProtected(slug: string): slug is ProtectedSlug {
  return Object.hasOwn(permissions, slug)
}

/**
 * What staff may do with money beyond reading it. Each is a door of its own (`rest/answer-staff.ts`): nothing of it
 * can be had by writing a row.
 */
export const moneyActs = {
  refund_donation: ['treasurer'],
  enter_donation: ['treasurer'],
  export_donations: ['treasurer'],
  cancel_subscription: ['treasurer'],
  issue_manage_link: ['treasurer'],
  retry_event: ['treasurer', 'administrator'],
  deal_with_alarm: ['treasurer', 'administrator'],
  reconcile: ['treasurer', 'administrator'],
  ask_stripe: ['treasurer', 'administrator'],
  see_desk: ['treasurer', 'administrator'],
} as const satisfies Record<string, readonly Role[]>

export type MoneyAct = keyof typeof moneyActs

/** What staff may do with texts beyond writing them; doors of their own, like those to money. */
export const textActs = {
  see_review: ['author', 'reviewer'],
  approve_text: ['reviewer'],
  return_text: ['reviewer'],
  plan_publication: ['reviewer'],
  see_translations: ['author', 'reviewer'],
  write_translation: ['author', 'reviewer'],
  see_text_trail: ['reviewer'],
  see_account_trail: ['administrator'],
  see_money_trail: ['treasurer', 'administrator'],
  preview_text: ['author', 'reviewer'],
  leave_text: ['author', 'reviewer'],
  remove_versions: ['reviewer'],
  withdraw_consent: ['reviewer'],
  check_consent_word: ['reviewer'],
  keep_never_words: ['reviewer'],
  see_withdrawals: ['author', 'reviewer'],
  withdraw_stories: ['reviewer'],
  cover_picture: ['author', 'reviewer'],
  show_faces: ['reviewer'],
  keep_picture: ['reviewer'],
} as const satisfies Record<string, readonly Role[]>

export type TextAct = keyof typeof textActs

/** Of these, what a role may do with the texts of one collection and with no others. */
export const textActsWithin: Partial<Record<ProtectedSlug, Partial<Record<TextAct, readonly Role[]>>>> = {
  spending: {
    see_review: ['treasurer'],
    preview_text: ['treasurer'],
    see_translations: ['treasurer'],
    write_translation: ['treasurer'],
    leave_text: ['treasurer'],
  },
}

/** What staff may do with accounts: their own, and those of others (`people/keep-accounts.ts`). */
export const accountActs = {
  keep_own_account: ['author', 'reviewer', 'treasurer', 'administrator'],
  keep_accounts: ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type AccountStaffAct = keyof typeof accountActs
export type StaffAct = MoneyAct | TextAct | AccountStaffAct

/**
 * What a session left open must not do: whoever asks has shown their telephone a moment ago, or is asked to now
 * (`people/proof`). Held to the same: planning a publication, publishing by Payload's own forms, changing accounts there.
 * Never what keeps a text from readers: that must not wait.
 */
export const actsToProve = ['approve_text', 'keep_accounts', 'export_donations'] as const satisfies readonly StaffAct[]
