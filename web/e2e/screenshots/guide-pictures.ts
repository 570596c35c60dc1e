import type { Page } from '@playwright/test'
import type { Ground } from './lay-newsroom.ts'
import { addBox, openExport, showPassword } from './newsroom-screens.ts'
import type { Screen } from './newsroom-screens.ts'

/** A picture of the guide: `part` names what it shows, from the first to the last of these, up to `most` pixels high. */
export type GuidePicture = Screen & { part: readonly string[]; width?: number; height?: number; most?: number }

/** Milliseconds in which a preview that is kept open has come up. */
const UNTIL_OPEN = 4000
/** Milliseconds between two keys of somebody who looks at what the first has done. */
const KEY_PAUSE = 60

const FORM = '.collection-edit__main, .global-edit__main, .document-fields__main'

/** Every picture of the guide. `{language}` in an address is the language of the guide. */
export function guidePictures(ground: Ground): GuidePicture[] {
  const { sample, draft, approved, consent, picture, campaign, gift, author } = ground
  const story = (id: string, tab = ''): string => `/collections/stories/${id}${tab}`
  const door = { role: null, ready: '.door form', part: ['.door h1, .door h2', '.door form'], width: 640 }
  return [
    { ...door, name: 'sign-in', address: '/login' },
    { ...door, name: 'second-step', address: '/login', act: showPassword },
    { name: 'own-account', role: 'author', address: '/account', ready: '.security', part: ['.security'] },
    {
      ...{ name: 'consent', role: 'reviewer', address: '/collections/consents/create', ready: FORM },
      ...{ part: [FORM], most: 760 },
    },
    {
      ...{ name: 'never-words', role: 'reviewer', address: story(draft, '/review?locale=fr'), ready: '#never-words' },
      part: ['#never-words'],
    },
    {
      ...{ name: 'story', role: 'author', address: story(sample, '?locale={language}'), ready: FORM, width: 1280 },
      part: ['.document-fields'],
    },
    {
      ...{ name: 'cover', role: 'author', address: `/collections/media/${picture}`, ready: '.cover', act: coverHead },
      ...{ part: ['.cover details'], most: 900, width: 900 },
    },
    {
      ...{ name: 'finding', role: 'reviewer', address: story(draft, '/review?locale=fr'), ready: '.review-found' },
      part: ['#review-found', '#found-1'],
    },
    {
      ...{
        name: 'board',
        role: 'author',
        address: '/translations',
        ready: '.board',
        part: ['.board h1', '.board-table'],
      },
      width: 1280,
    },
    {
      ...{ name: 'translate', role: 'author', address: story(sample, '/translate?locale=de'), ready: '.translate' },
      ...{ part: ['.translate'], width: 1280, most: 740 },
    },
    {
      ...{
        name: 'checklist',
        role: 'reviewer',
        address: story(draft, '/review?locale=fr'),
        ready: '.review-checklist',
      },
      ...{ part: ['.review-checklist'], most: 900 },
    },
    {
      ...{ name: 'plan', role: 'reviewer', address: story(approved, '/review?locale=fr'), ready: '[data-plan]' },
      part: ['[data-plan]'],
    },
    {
      ...{
        name: 'story-withdrawal',
        role: 'reviewer',
        address: story(sample, '/withdrawal?locale={language}'),
        ready: '.withdrawal',
      },
      part: ['.doc-tabs', '.withdrawal-part', '[aria-labelledby="withdrawal-instances"]'],
    },
    {
      ...{
        name: 'withdrawals-phone',
        role: 'reviewer',
        address: '/withdrawals?locale={language}',
        ready: '.withdrawal',
      },
      ...{ part: ['.app-header', '.withdrawal'], width: 390, height: 760, most: 640 },
    },
    {
      ...{ name: 'consent-withdrawal', role: 'reviewer', address: `/collections/consents/${consent}` },
      ...{ ready: '[aria-labelledby="consent-withdraw"]', part: ['[aria-labelledby="consent-withdraw"]'] },
    },
    {
      ...{ name: 'campaign', role: 'author', address: `/collections/campaigns/${campaign}?locale={language}` },
      ...{ ready: FORM, part: [FORM], most: 700 },
    },
    {
      ...{ name: 'alarms', role: 'treasurer', address: '', ready: '.desk-alarm' },
      ...{ part: ['[aria-labelledby="desk-alarms"]'], most: 480 },
    },
    {
      ...{ name: 'gift', role: 'treasurer', address: `/collections/donations/${gift}`, ready: '.desk .desk__sentence' },
      ...{ part: ['.doc-header__header', '.desk'], most: 720 },
    },
    {
      ...{ name: 'reconciliations', role: 'treasurer', address: '/collections/reconciliations', ready: '.table' },
      ...{ part: ['.collection-list__wrap'], most: 460 },
    },
    {
      ...{ name: 'export', role: 'treasurer', address: '/collections/donations', ready: '.export', act: openExport },
      part: ['.export'],
    },
    {
      ...{ name: 'account', role: 'administrator', address: `/collections/users/${author}`, ready: '.security' },
      ...{ part: ['.document-fields'], most: 760 },
    },
    {
      ...{ name: 'request', role: 'administrator', address: '', ready: '[aria-labelledby="account-requests"]' },
      part: ['#account-requests', '[aria-labelledby="account-requests"] .desk-alarm'],
    },
    {
      ...{ name: 'settings', role: 'administrator', address: '/globals/settings', ready: FORM },
      ...{ part: [FORM], most: 700 },
    },
    // Last: a slash is typed into the draft, in a language of its own, and the preview is kept open for its author.
    {
      ...{ name: 'blocks', role: 'author', address: story(draft, '?locale={language}'), ready: FORM, act: typeSlash },
      ...{ part: ['.rich-text-lexical', '.slash-menu-popup'], width: 1280, most: 560 },
    },
    {
      ...{ name: 'preview', role: 'author', address: story(sample, '?locale={language}'), ready: FORM },
      ...{ act: openPreview, part: ['.preview-panel'], width: 1280, height: 900, most: 900 },
    },
  ]
}

/** A box on the head of the silhouette, moved there by keyboard. */
async function coverHead(page: Page): Promise<void> {
  await addBox(page)
  for (const key of [...Array<string>(17).fill('ArrowLeft'), ...Array<string>(5).fill('ArrowUp')]) {
    await page.keyboard.press(key)
    // Two keys within one drawing of the page would move it once.
    await page.waitForTimeout(KEY_PAUSE)
  }
}

/** Payload remembers of each person whether it was open, and the panel how wide. */
async function openPreview(page: Page): Promise<void> {
  const isOpen = page.locator('.preview-panel').waitFor({ timeout: UNTIL_OPEN })
  await isOpen.catch(() => page.locator('#live-preview-toggler').click())
  await page.locator('.preview-panel__widths input').first().check()
  await page.locator('[data-preview="live"]').waitFor()
  await page.frameLocator('.preview-panel__frame').locator('h1').waitFor()
}

async function typeSlash(page: Page): Promise<void> {
  await page.locator('[contenteditable="true"]').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('/')
  await page.locator('.slash-menu-popup').waitFor()
}
