import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { findFaultsOfColour, findSeriousFaults, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import type { Run } from '../stack/run.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { listeningOnceThere } from '../stack/listening-once-there.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'
import { writeDraft } from '../stack/write-story.ts'

/**
 * The screens that no other journey looks at, whole; the last is what is there when one can be looked at. In Russian,
 * whose words are long, and which the other journeys do not read: they are in French.
 */
const SCREENS = [
  [null, '/login', '.door'],
  [null, '/forgot', '.door'],
  ['author', '', '.home'],
  ['administrator', '', '.home'],
  ['author', '/account', '.security'],
  ['author', '/collections/stories/create', '.desk-begin__title'],
  ['author', '/collections/stories', '.collection-list .table'],
  ['author', '/collections/media', '.collection-list .table'],
  ['author', '/collections/campaigns/{campaign}?locale=fr', '[contenteditable="true"]'],
  ['administrator', '/collections/users/create', '.collection-edit'],
  ['administrator', '/globals/settings', '.document-fields'],
  ['reviewer', '/collections/consents/create', '.collection-edit'],
  ['reviewer', '/never-words', 'main'],
  ['administrator', '/trail', 'main'],
  ['author', '/guide', 'main'],
  ['reviewer', '/guide/emergencies', 'main'],
  ['treasurer', '/guide/all', 'main'],
] as const

test('the screens of the newsroom are without serious fault, light and dark, narrow and wide', async ({
  browser,
  run,
}) => {
  test.setTimeout(480_000)
  for (const [role, address, part] of SCREENS) {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'ru-RU', colorScheme: 'dark' })
    if (role !== null)
      await context.addCookies([{ name: SESSION_COOKIE, value: run.prepared.sessions[role], url: run.stack.cmsUrl }])
    const page = listeningOnceThere(await context.newPage())
    const where = `${role ?? 'nobody'} at ${address}`
    await page.goto(inRun(address, run))
    await expect(page.locator('html'), where).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html'), where).toHaveAttribute('lang', 'ru')
    await expect(page.locator(part).first()).toBeVisible()
    expect.soft(await findFaultsOfColour(page), `${where}, dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    // As the account's own choice does; the frame follows the system by itself only when a page is opened.
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
    await page.setViewportSize({ width: 390, height: 900 })
    expect.soft(await findSeriousFaults(page), `${where}, light, narrow`).toEqual([])
    expect.soft(await findSidewaysScroll(page), `${where}: sideways`).toEqual([])
    await context.close()
  }
})

/** Pages that are not Payload's, which it calls by its own name, each for somebody who may see it. */
const OWN_PAGES = [
  ['author', '/translations', 'Переводы'],
  ['reviewer', '/trail', 'Кто что сделал'],
  ['reviewer', '/never-words', 'Слова, которые нельзя публиковать'],
  ['reviewer', '/withdrawals', 'Снятие с сайта'],
  ['treasurer', '/enter-donation', /Внести пожертвование/],
  ['author', '/guide', 'Руководство'],
] as const

test('the window is called what the page is, in the language of whoever is there, and so is every box in it', async ({
  browser,
  run,
}) => {
  for (const [role, address, title] of OWN_PAGES) {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'ru-RU' })
    await context.addCookies([{ name: SESSION_COOKIE, value: run.prepared.sessions[role], url: run.stack.cmsUrl }])
    const page = listeningOnceThere(await context.newPage())
    await page.goto(`/admin${address}`)
    const said = await page.title()
    expect(said, address).toMatch(/ · Russie-Libertés$/)
    expect(said.split(' · ')[0], address).toMatch(title)
    await context.close()
  }
  const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'ru-RU' })
  const value = run.prepared.sessions.administrator
  await context.addCookies([{ name: SESSION_COOKIE, value, url: run.stack.cmsUrl }])
  const page = listeningOnceThere(await context.newPage())
  await page.goto('/admin/collections/users/create')
  await expect(page.getByRole('textbox', { name: /^Электронная почта/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Сообщения' })).toHaveCount(1)
  // The button says "save", and a mail goes out.
  await expect(page.getByText('этот человек получит письмо со ссылкой')).toBeVisible()
  // No text, so no language of a text.
  await expect(page.locator('.app-header__localizer')).toBeHidden()
  await context.close()
})

test('a list names what is not written in its language, and leads to where it is', async ({ staff }) => {
  const { id, title } = await writeDraft()
  const page = await staff('author')
  await page.goto(`/admin/collections/stories?locale=uk&search=&limit=10`)
  const link = page.getByRole('link', { name: `${title} (Français)` })
  await expect(link).toBeVisible()
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${id}\\?locale=fr`))
  await expect(page.getByRole('textbox', { name: /^Titre/ })).toHaveValue(title)
})

/** What a list says in which nothing is to be found, in the words of each language. */
const NOTHING_FOUND = {
  fr: ['Rien à montrer.', 'Rien ici pour l’instant, ou rien qui réponde aux filtres choisis.'],
  en: ['Nothing to show.', 'Nothing here yet, or nothing that matches the filters.'],
  ru: ['Показывать нечего.', 'Здесь пока ничего нет, или ничто не подходит под фильтры.'],
  uk: ['Показувати нічого.', 'Тут поки нічого немає, або ніщо не відповідає фільтрам.'],
  de: ['Nichts zu zeigen.', 'Hier ist noch nichts, oder nichts passt zu den Filtern.'],
} as const satisfies Record<Locale, readonly string[]>

test('an empty list says so in the language of whoever is there, and in no other', async ({ browser, run }) => {
  for (const locale of LOCALES) {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale })
    const value = run.prepared.sessions.reviewer
    await context.addCookies([{ name: SESSION_COOKIE, value, url: run.stack.cmsUrl }])
    const page = listeningOnceThere(await context.newPage())
    for (const list of ['stories', 'media', 'consents']) {
      await page.goto(`/admin/collections/${list}?search=${randomUUID()}`)
      for (const words of NOTHING_FOUND[locale]) await expect(page.getByText(words), `${list}, ${locale}`).toBeVisible()
      const said = await page.locator('.collection-list').innerText()
      for (const other of LOCALES.filter((one) => one !== locale))
        for (const words of NOTHING_FOUND[other]) expect(said, `${list}, ${locale}`).not.toContain(words)
      expect(said, `${list}, ${locale}`).not.toContain('{{')
    }
    await context.close()
  }
})

/** Of the list of pictures, in the order in which they are offered; what Payload notes of each size is not among them. */
const COLUMNS = [
  ...['Nom du fichier', 'Texte de remplacement', 'Visages', 'Supprimée après le', 'Modifié le'],
  ...['ID', 'Décorative', 'Créé le', 'Taille du fichier', 'Largeur', 'Hauteur'],
]

test('the list of pictures shows which one it is, what it shows and whether a face is in it, and offers no machine’s columns', async ({
  staff,
}) => {
  const page = await staff('author')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/admin/collections/media?locale=fr&limit=10')
  const row = page.locator('.collection-list .table tbody tr').first()
  await expect(row.locator('img')).toBeVisible()
  await expect(row.locator('.cell-alt')).toHaveText(/\S/)
  await expect(row.locator('.cell-faceState')).toHaveText(/visage|couvert/i)
  const name = await row.locator('.file__filename').boundingBox()
  expect(name?.width, 'a name drawn by lot takes no room').toBeLessThan(100)
  await page.getByRole('button', { name: 'Colonnes' }).click()
  const offered = page.locator('.pill-selector .pill')
  await expect(offered.first()).toBeVisible()
  expect((await offered.allInnerTexts()).map((said) => said.trim())).toEqual(COLUMNS)
  await page.getByRole('button', { name: 'Filtres' }).click()
  await page.locator('.where-builder button').first().click()
  await page.locator('.condition__field').click()
  const filters = await page.getByRole('option').allInnerTexts()
  expect(filters).toContain('Visages')
  expect(filters.filter((said) => />|MIME|URL/.test(said))).toEqual([])
})

test('every hour is that of Paris, in lists, above forms, of versions and of money, wherever its reader is', async ({
  browser,
  run,
}) => {
  const { id, title } = await writeDraft()
  const story = (await mustAsStaff('reviewer', 'GET', `/stories/${id}?locale=fr&draft=true&depth=0`)) as Dated
  const { docs } = (await mustAsStaff('treasurer', 'GET', '/donations?limit=1&sort=-createdAt&depth=0')) as {
    docs: Dated[]
  }
  const [gift] = docs
  if (gift === undefined) throw new Error('the sample content has no gift')
  const visit = async (role: 'reviewer' | 'treasurer', address: string) => {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'fr', timezoneId: 'Asia/Tokyo' })
    const value = run.prepared.sessions[role]
    await context.addCookies([{ name: SESSION_COOKIE, value, url: run.stack.cmsUrl }])
    const page = listeningOnceThere(await context.newPage())
    await page.goto(`/admin/collections/${address}`)
    return page
  }
  const list = await visit('reviewer', `stories?locale=fr&search=${encodeURIComponent(title)}`)
  await expect(list.locator('.cell-updatedAt')).toHaveText(new RegExp(`${hourIn(story.updatedAt, 'Europe/Paris')}$`))
  const form = await visit('reviewer', `stories/${id}?locale=fr`)
  await expect(form.locator('.doc-controls__value').first()).toHaveText(
    new RegExp(`${hourIn(story.updatedAt, 'Europe/Paris')}$`),
  )
  const versions = await visit('reviewer', `stories/${id}/versions?locale=fr`)
  await expect(versions.locator('.cell-updatedAt a').first()).toHaveText(
    new RegExp(`${hourIn(story.updatedAt, 'Europe/Paris')}$`),
  )
  const books = await visit('treasurer', `donations?search=${gift.id}`)
  await expect(books.locator('.cell-createdAt')).toHaveText(new RegExp(`${hourIn(gift.createdAt, 'Europe/Paris')}$`))
  const record = await visit('treasurer', `donations/${gift.id}`)
  await expect(record.locator('.doc-controls__value').nth(1)).toHaveText(
    new RegExp(`${hourIn(gift.createdAt, 'Europe/Paris')}$`),
  )
  // The control: by the clock of the browser it would be another.
  const itsOwn = await list.evaluate(
    (moment) => new Date(moment).toLocaleTimeString('fr', { timeStyle: 'short' }),
    story.updatedAt,
  )
  expect(itsOwn).not.toBe(hourIn(story.updatedAt, 'Europe/Paris'))
  for (const page of [list, form, versions, books, record]) await page.context().close()
})

test('whoever opens a page first does not choose the language of its fields for everybody after', async ({
  browser,
  run,
}) => {
  const { id } = await writeDraft()
  await mustAsStaff('author', 'PATCH', `/stories/${id}?locale=fr&draft=true`, { standfirst: 'Un mot de plus.' })
  for (const [locale, field] of [
    ['fr', 'Chapeau'],
    ['de', 'Vorspann'],
    ['uk', 'Підводка'],
  ] as const) {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale })
    const value = run.prepared.sessions.reviewer
    await context.addCookies([{ name: SESSION_COOKIE, value, url: run.stack.cmsUrl }])
    const page = listeningOnceThere(await context.newPage())
    await page.goto(`/admin/collections/stories/${id}/versions?locale=fr`)
    await page.locator('.cell-updatedAt a').first().click()
    await expect(page.locator('.view-version'), locale).toContainText(field)
    await context.close()
  }
})

test('no choice of a filter is cut off, in any language, on a desk and on a telephone; in columns of one width some are', async ({
  browser,
  run,
}) => {
  const cut: string[] = []
  for (const locale of LOCALES) {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale })
    const value = run.prepared.sessions.reviewer
    await context.addCookies([{ name: SESSION_COOKIE, value, url: run.stack.cmsUrl }])
    const page = listeningOnceThere(await context.newPage())
    for (const address of ['/admin/translations', '/admin/trail']) {
      await page.goto(address)
      await expect(page.locator('.list-filters select').first()).toBeVisible()
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await findCutChoices(page), `${address}, ${locale}, ${width} px`).toEqual([])
      }
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.addStyleTag({
        content: `.list-filters { display: grid !important; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)) }`,
      })
      cut.push(...(await findCutChoices(page)))
    }
    await context.close()
  }
  expect(cut).not.toEqual([])
})

/** The filters that are narrower than their longest choice, though the page is not: a browser cuts it off without a sign. */
async function findCutChoices(page: Page): Promise<string[]> {
  return page.locator('.list-filters select').evaluateAll((selects) =>
    selects.flatMap((select) => {
      if (!(select instanceof HTMLSelectElement)) return []
      const { width } = select.getBoundingClientRect()
      select.style.width = 'max-content'
      const needed = Math.min(select.getBoundingClientRect().width, select.form?.clientWidth ?? 0)
      select.style.width = ''
      return width < needed - 0.5 ? [`${select.name}: ${width} of ${needed}`] : []
    }),
  )
}

type Dated = { id: string; createdAt: string; updatedAt: string }

function hourIn(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat('fr', { timeStyle: 'short', timeZone }).format(new Date(moment))
}

test('all tabs of a text are in sight on a telephone, and the form of a draft leads to its review', async ({
  staff,
}) => {
  const { id } = await writeDraft()
  const page = await staff('author')
  await page.goto(`/admin/collections/stories/${id}?locale=fr`)
  await page.setViewportSize({ width: 390, height: 900 })
  for (const tab of await page.locator('.doc-tab').all()) {
    const box = await tab.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390, (await tab.textContent()) ?? '').toBe(true)
  }
  expect(await findSidewaysScroll(page)).toEqual([])
  // A name of a column is nothing to read.
  await expect(page.locator('.checkbox-input input[title]')).toHaveCount(0)
  await page.getByRole('link', { name: 'Demander la relecture' }).click()
  await expect(page).toHaveURL(/translate\?locale=fr/)
  // Until the button is heard.
  await page.goto(page.url())
  await page.getByRole('button', { name: 'Déclarer prêt' }).click()
  await expect(page.locator('[data-outcome="ready"]')).toBeVisible()
  await page.goto(`/admin/collections/stories/${id}?locale=fr`)
  await expect(page.getByText('en attente de relecture')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Demander la relecture' })).toHaveCount(0)
})

test('the form of a text has no nameless control, its menus open, and says of each list what it is', async ({
  staff,
  run,
}) => {
  const page = await staff('author')
  const { id } = await writeDraft()
  await page.goto(`/admin/collections/stories/${id}?locale=fr`)
  await expect(page.getByRole('textbox', { name: /^Texte/ })).toBeVisible()
  await expect(page.getByRole('combobox', { name: /^Région/ })).toBeVisible()
  for (const tool of ['Gras', 'Italique', 'Lien', 'Insérer', 'Citations et faits', 'Notes'])
    await expect(page.getByRole('button', { name: tool, exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Autres actions' }).press('Enter')
  expect(await findSeriousFaults(page)).toEqual([])

  // Without the menu, which lies over everything.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Gras', exact: true })).toBeVisible()
  expect(await findCoveredTools(page)).toEqual([])

  await page.goto(inRun('/collections/campaigns/{campaign}?locale=fr', run))
  await expect(page.getByRole('button', { name: /^Déplacer\s: / }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Vider\s: Vrai au$/ }).first()).toBeVisible()
  expect(await findCoveredTools(page)).toEqual([])

  await page.goto('/admin/collections/stories')
  await expect(page.getByRole('button', { name: /^Trier, ordre croissant\s: Titre$/ })).toBeVisible()
})

test('the control: without the names and the bar that the house gives, the same form has faults of every kind', async ({
  staff,
  run,
}) => {
  const page = await staff('author')
  await page.goto(inRun('/collections/campaigns/{campaign}?locale=fr', run))
  await expect(page.getByRole('button', { name: 'Gras', exact: true }).first()).toBeVisible()
  await takeNamesAway(page)
  const rules = (await findSeriousFaults(page)).map((fault) => fault.split(':')[0])
  expect(rules).toEqual(
    expect.arrayContaining(['aria-command-name', 'aria-hidden-focus', 'aria-input-field-name', 'button-name', 'label']),
  )
  await takeBarAway(page)
  expect((await findCoveredTools(page)).length).toBeGreaterThan(3)
})

/** Milliseconds. */
const UNTIL_NARROW = 500

/**
 * On a telephone, the tools of the first text over which something lies once the page was scrolled so far that they stay
 * behind the text and stand at the top.
 */
async function findCoveredTools(page: Page): Promise<string[]> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 390, height: 900 })
  // Payload draws the bar anew for a narrow screen a moment after it is one.
  await page.waitForTimeout(UNTIL_NARROW)
  const tools = page.locator('.fixed-toolbar').first()
  await tools.evaluate((bar) => window.scrollBy({ top: bar.getBoundingClientRect().top - 20, behavior: 'instant' }))
  const covered = await tools.getByRole('button').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect()
      const isMet = button.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      return isMet ? [] : [`${button.ariaLabel ?? button.textContent} at ${Math.round(y)}`]
    }),
  )
  if (size !== null) await page.setViewportSize(size)
  return covered
}

/** The address of a screen in the admin, with what stands in braces filled in. */
function inRun(address: string, { prepared }: Run): string {
  return `/admin${address.replace('{campaign}', prepared.contents.home ?? '')}`
}

/** The page as Payload draws it. What was noted to be the house's goes, and nothing is given anew. */
async function takeNamesAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    const named = [...document.querySelectorAll('[data-named]')]
    // Whoever watches the page would name all of it again.
    Element.prototype.setAttribute = () => undefined
    for (const element of named)
      for (const attribute of element.getAttribute('data-named')?.split(' ') ?? []) element.removeAttribute(attribute)
    for (const element of document.querySelectorAll('.dropdown-indicator, .clear-indicator'))
      element.ariaHidden = 'true'
  })
}

/** The bar over the form as Payload draws it on a narrow screen: what the house says of it is left out. */
async function takeBarAway(page: Page): Promise<void> {
  const left = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule) => {
        if (!(rule instanceof CSSMediaRule) || !rule.cssText.includes('.doc-controls.gutter::before')) return []
        rule.media.mediaText = 'not all'
        return [rule.cssText]
      }),
    ),
  )
  expect(left).toHaveLength(1)
}

test('what is wrong is said without red: in the form of a text, in a message, in the mark of a required field', async ({
  staff,
}) => {
  const { id } = await writeDraft()
  const page = await staff('author')
  await page.goto(`/admin/collections/stories/${id}?locale=fr`)
  await page.getByRole('textbox', { name: /^Titre/ }).waitFor()
  const scale = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    const probe = document.body.appendChild(document.createElement('i'))
    const steps = Array.from({ length: 19 }, (_, step) => (step + 1) * 50)
    return steps.map((step) => {
      probe.style.color = style.getPropertyValue(`--theme-error-${step}`)
      return getComputedStyle(probe).color
    })
  })
  expect(scale.filter(isReddish)).toEqual([])
  await expect(page.locator('.required').first()).toHaveCSS('color', /rgb/)
  expect(
    isReddish(
      await page
        .locator('.required')
        .first()
        .evaluate((mark) => getComputedStyle(mark).color),
    ),
  ).toBe(false)
  // The control: Payload's own.
  expect(isReddish('rgb(218, 75, 72)')).toBe(true)
})

function isReddish(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return red > green + 20 && red > blue + 20
}
