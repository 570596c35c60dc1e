import type { Page } from '@playwright/test'
import { thisRun } from '../environment.ts'
import { findLink, inviteMember } from '../stack/new-member-of-staff.ts'
import type { StaffRole } from '../stack/run.ts'
import type { Ground } from './lay-newsroom.ts'

/** A screen of the newsroom: who sees it, and where; `ready` is there when it can be looked at. */
export type Screen = {
  name: string
  role: StaffRole | null
  address: string
  ready: string
  /** What is done there before it is looked at. */
  act?: (page: Page) => Promise<void>
}

const FORM = '.collection-edit, .global-edit'

/** Every screen of the newsroom, with what it looks like when somebody is at work. */
export function newsroomScreens(ground: Ground): Screen[] {
  const { sample, draft, approved, hidden, consent, picture, campaign, gift, monthly, notice, author } = ground
  // Payload remembers for each person in which language they last wrote.
  const story = (id: string, tab = '', locale = 'fr'): string => `/collections/stories/${id}${tab}?locale=${locale}`
  return [
    { name: 'door', role: null, address: '/login', ready: '.door form' },
    { name: 'forgotten', role: null, address: '/forgot', ready: '.door form' },
    { name: 'choose-password', role: null, address: `/choose-password#${'x'.repeat(43)}`, ready: '.door form' },

    { name: 'second-step', role: null, address: '/login', ready: '.door form', act: showPassword },
    { name: 'link-telephone', role: null, address: '/login', ready: '.door form', act: answerInvitation },

    { name: 'home-author', role: 'author', address: '', ready: '.home' },
    { name: 'home-reviewer', role: 'reviewer', address: '', ready: '.home' },
    { name: 'home-treasurer', role: 'treasurer', address: '', ready: '.figures' },
    { name: 'home-administrator', role: 'administrator', address: '', ready: '.home' },
    { name: 'own-account', role: 'author', address: '/account', ready: '.security' },

    { name: 'stories', role: 'author', address: '/collections/stories', ready: '.collection-list' },
    { name: 'begin', role: 'author', address: '/collections/stories/create', ready: '.desk-begin__title' },
    { name: 'story', role: 'author', address: story(draft), ready: FORM },
    { name: 'story-public', role: 'reviewer', address: story(sample), ready: FORM },
    { name: 'story-versions', role: 'author', address: story(sample, '/versions'), ready: '.versions' },
    { name: 'review', role: 'reviewer', address: story(draft, '/review'), ready: '.review' },
    { name: 'review-approved', role: 'reviewer', address: story(approved, '/review'), ready: '.review' },
    { name: 'translate', role: 'author', address: story(sample, '/translate', 'de'), ready: '.translate' },
    { name: 'story-withdrawal', role: 'reviewer', address: story(sample, '/withdrawal'), ready: '.withdrawal' },
    { name: 'story-hidden', role: 'reviewer', address: story(hidden, '/withdrawal'), ready: '.withdrawal' },
    { name: 'story-trail', role: 'reviewer', address: story(sample, '/trail'), ready: '.desk' },
    { name: 'board', role: 'author', address: '/translations', ready: '.board' },
    { name: 'withdrawals', role: 'reviewer', address: '/withdrawals', ready: '.withdrawal' },
    { name: 'never-words', role: 'reviewer', address: '/never-words', ready: '.desk' },
    { name: 'trail', role: 'reviewer', address: '/trail', ready: '.desk' },

    { name: 'consents', role: 'reviewer', address: '/collections/consents', ready: '.collection-list' },
    { name: 'consent', role: 'reviewer', address: `/collections/consents/${consent}`, ready: FORM },
    { name: 'consent-new', role: 'reviewer', address: '/collections/consents/create', ready: FORM },
    { name: 'pictures', role: 'author', address: '/collections/media', ready: '.collection-list' },
    { name: 'picture-new', role: 'author', address: '/collections/media/create', ready: FORM },
    { name: 'picture-refused', role: 'author', address: '/collections/media/create', ready: FORM, act: saveNothing },
    { name: 'picture', role: 'author', address: `/collections/media/${picture}`, ready: '.cover', act: addBox },

    { name: 'campaign', role: 'author', address: `/collections/campaigns/${campaign}`, ready: FORM },
    { name: 'page', role: 'author', address: `/collections/pages/${ground.page}`, ready: FORM },
    { name: 'settings', role: 'administrator', address: '/globals/settings', ready: FORM },

    { name: 'gifts', role: 'treasurer', address: '/collections/donations', ready: '.desk-lists', act: openExport },
    { name: 'gift', role: 'treasurer', address: `/collections/donations/${gift}`, ready: '.desk' },
    { name: 'monthly', role: 'treasurer', address: `/collections/subscriptions/${monthly}`, ready: '.desk' },
    { name: 'notice', role: 'treasurer', address: `/collections/payment-events/${notice}`, ready: '.desk' },
    { name: 'alarms', role: 'treasurer', address: '/collections/alarms', ready: '.collection-list' },
    { name: 'reconciliations', role: 'treasurer', address: '/collections/reconciliations', ready: '.desk' },
    { name: 'enter-gift', role: 'treasurer', address: '/enter-donation', ready: '.desk' },

    { name: 'accounts', role: 'administrator', address: '/collections/users', ready: '.collection-list' },
    { name: 'account', role: 'administrator', address: `/collections/users/${author}`, ready: '.security' },
    { name: 'account-new', role: 'administrator', address: '/collections/users/create', ready: FORM },

    { name: 'guide', role: 'author', address: '/guide', ready: '.guide' },
    { name: 'guide-chapter', role: 'reviewer', address: '/guide/emergencies', ready: '.guide' },

    // Last: half a quote stays in the draft.
    { name: 'story-blocks', role: 'author', address: story(draft), ready: FORM, act: putBlocks },
  ]
}

/** Opens the editor of a picture without faces, and puts a box on it. */
export async function addBox(page: Page): Promise<void> {
  await page.locator('.cover summary').click()
  await page.locator('.cover-tools button').first().click()
}

export async function openExport(page: Page): Promise<void> {
  await page.locator('.export summary').click()
}

/** Signs in as far as the code; what is typed is not in the picture. */
export async function showPassword(page: Page): Promise<void> {
  const { email, password } = thisRun().stack.accounts.author
  await page.locator('input[type="email"]').fill(email)
  await page.locator('input[type="password"]').fill(password)
  await page.locator('.door form button[type="submit"]').click()
  await page.locator('.door__code').waitFor()
}

/** Somebody new, as far as the telephone. */
async function answerInvitation(page: Page): Promise<void> {
  await page.goto(`/admin/choose-password#${await findLink(await inviteMember(['author']))}`)
  await page.locator('input[type="password"]').fill('une phrase assez longue pour entrer')
  await page.locator('.door form button[type="submit"]').click()
  await page.locator('.door__secret').waitFor()
}

/** A quote and a fact at the end of the text, open. */
async function putBlocks(page: Page): Promise<void> {
  await page.locator('[contenteditable="true"]').first().click()
  await page.keyboard.press('ControlOrMeta+End')
  for (const [index, kind] of [0, 1].entries()) {
    await page.locator('[data-dropdown-key="blocks"]').first().click()
    await page.locator('.toolbar-popup__dropdown-items button').nth(kind).click()
    await page.locator('.LexicalEditorTheme__block').nth(index).waitFor()
  }
}

/** What is said of a form that cannot be saved as it is. */
async function saveNothing(page: Page): Promise<void> {
  await page.locator('#action-save').click()
  await page.locator('.payload-toast-item').first().waitFor()
}
