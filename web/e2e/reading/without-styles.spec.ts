import type { Locale } from '@campaign/shared/locales/locales.ts'
import { expect, test } from '../journey.ts'
import { pageKinds } from '../stack/page-kinds.ts'
import { findNamelessControls, findOutOfOrder, findUnsaid, isBare, readTexts, withoutStyles } from './without-styles.ts'

/** One of each alphabet: the order is the same in all. */
const READ_IN: readonly Locale[] = ['fr', 'ru']

/** Needs a story that was taken down, and a site without a CMS; each is a page of errors like the one for "not found". */
const NOT_HERE = ['taken down', 'not available']
/** What is typed there is chosen by name, which both sets of amounts have where no style sheet hides one. */
const TYPED = ['donation form with an error', 'donation form with two readings']

test.describe('where no style sheet arrives', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of READ_IN)
    test(`every kind of page says in ${locale} all that it says with one, in its order, and names what is asked`, async ({
      readerOf,
      run,
    }) => {
      test.setTimeout(300_000)
      const telephone = { width: 390, javaScriptEnabled: false }
      const [styled, bare] = [await readerOf(locale, telephone), await withoutStyles(await readerOf(locale, telephone))]
      const kinds = pageKinds(run.prepared, { taken: '', lonely: '' }).filter(({ name }) => !NOT_HERE.includes(name))
      expect(kinds.length).toBeGreaterThan(25)
      for (const { name, visit } of kinds) {
        await visit(styled, locale)
        expect.soft(await findOutOfOrder(styled), `${name}: order`).toEqual([])
        if (TYPED.includes(name)) continue
        await visit(bare, locale)
        expect(await isBare(bare), name).toBe(true)
        expect.soft(findUnsaid(await readTexts(styled), await readTexts(bare)), `${name}: words`).toEqual([])
        expect.soft(await findNamelessControls(bare), `${name}: names`).toEqual([])
      }
      expect(await isBare(styled)).toBe(false)
    })

  test('of the two sets of amounts each says when it counts, and what is chosen in it is given', async ({
    readerOf,
  }) => {
    const page = await withoutStyles(await readerOf('fr', { javaScriptEnabled: false }))
    await page.goto('/fr/donate')
    const monthly = page.getByRole('group', { name: 'Chaque mois', exact: true })
    await expect(monthly.locator('> legend')).toBeVisible()
    await expect(page.getByRole('group', { name: 'Une fois', exact: true }).locator('> legend')).toBeVisible()
    await page.getByRole('radio', { name: /^Chaque mois/ }).check()
    await monthly.getByRole('radio').first().check()
    const amount = (await monthly.locator('.amount').first().innerText()).trim()
    await page.getByRole('checkbox').check()
    await page.locator('button#send').click()
    await page.waitForURL(/\/c\/pay\//)
    await expect(page.locator('body')).toContainText(amount.replaceAll(/\D/g, ''))
  })
})

test('the control: what only styles keep apart, in order, or only a screen reader hears is noticed', async ({
  page,
}) => {
  await page.setContent(`<!doctype html><html lang="fr"><style>
      b { display: block } main { display: flex; flex-direction: column-reverse }</style><body style="margin: 0">
    <main><p><b>Jusqu’au 31 mars</b><b>Exemple</b></p><p>Ensuit<i>e</i></p></main>
    <form><fieldset><legend>Combien ?</legend>
      <div role="group" aria-label="Une fois"><label><input type="radio" name="once">20 €</label></div>
      <div role="group" aria-label="Chaque mois"><label><input type="radio" name="monthly">20 €</label></div>
    </fieldset><fieldset><legend>Quand ?</legend><label><input type="radio" name="day">Lundi</label>
      <label><input type="radio" name="hour">Midi</label></fieldset>
      <input name="q" aria-label="Chercher"></form></body></html>`)
  const styled = await readTexts(page)
  expect(await isBare(page)).toBe(false)
  expect(await findOutOfOrder(page)).toEqual([
    expect.stringMatching(/^"Ensuite" above/),
    expect.stringMatching(/^"e" above/),
  ])
  expect(await findNamelessControls(page)).toEqual([
    expect.stringContaining('aria-label="Chercher"'),
    'no name: the choice of once',
    'no name: the choice of monthly',
    'one name for two: hour, day',
  ])
  await page.evaluate(() => {
    document.body.removeAttribute('style')
    document.querySelector('style')?.remove()
  })
  expect(await isBare(page)).toBe(true)
  expect(findUnsaid(styled, await readTexts(page))).toEqual(['run together: Jusqu’au 31 marsExemple'])
  expect(await findOutOfOrder(page)).toEqual([])
})
