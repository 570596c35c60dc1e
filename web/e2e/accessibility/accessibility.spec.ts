import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { expect, test } from '../journey.ts'
import { pageKinds } from '../stack/page-kinds.ts'
import { publish, takeDown, writeDraft } from '../stack/write-story.ts'
import { findFaults, findFaultsOfColour, findSidewaysScroll, findSmallTargets } from './find-faults.ts'

const WIDTHS = [320, 1280]

let taken = ''
test.beforeAll(async ({ request }) => {
  const story = await writeDraft()
  const address = await publish(story, 'fr')
  taken = address.split('/').at(-1) ?? ''
  await expect.poll(async () => (await request.get(address)).status()).toBe(200)
  await takeDown(story, 'fr')
  await expect.poll(async () => (await request.get(address)).status()).toBe(410)
})

for (const locale of LOCALES) {
  test(`every kind of page in ${locale} is without fault, light and dark, narrow and wide`, async ({
    readerOf,
    run,
  }) => {
    test.setTimeout(180_000)
    const page = await readerOf(locale)
    for (const { name, visit } of pageKinds(run.prepared, taken)) {
      await visit(page, locale)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        expect.soft(await findSidewaysScroll(page), `${name}, ${width} px: sideways`).toEqual([])
        expect.soft(await findSmallTargets(page), `${name}, ${width} px: targets`).toEqual([])
        await page.emulateMedia({ colorScheme: 'light' })
        expect.soft(await findFaults(page), `${name}, ${width} px, light`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await findFaultsOfColour(page), `${name}, ${width} px, dark`).toEqual([])
      }
    }
  })
}

test('the control: planted faults are found, each of them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.setContent(`<!doctype html><html><head><title></title>
    <meta name="viewport" content="width=device-width, user-scalable=no"></head><body>
    <h1>One</h1><h4>Four</h4><img src="data:,"><a href="/empty"></a><button></button><input>
    <p style="color: #999; background: #fff">pale</p><div role="nonsense">x</div><ul><p>no item</p></ul>
    <a tabindex="5" href="/first" style="display: block; width: 9px; height: 9px">.</a>
    <div style="width: 900px">wide</div></body></html>`)
  const rules = (await findFaults(page)).map((fault) => fault.split(':')[0])
  expect(rules).toEqual(
    expect.arrayContaining([
      ...[
        'aria-roles',
        'button-name',
        'color-contrast',
        'document-title',
        'heading-order',
        'html-has-lang',
        'image-alt',
      ],
      ...['label', 'landmark-one-main', 'link-name', 'list', 'meta-viewport', 'region', 'tabindex'],
    ]),
  )
  expect(await findFaultsOfColour(page)).toEqual(['color-contrast: body > p'])
  expect(await findSmallTargets(page)).toContainEqual(expect.stringMatching(/^9 × 9: /))
  expect(await findSidewaysScroll(page)).toContainEqual(expect.stringMatching(/900px/))
})
