import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { drawAllPages } from './draw-all-pages.tsx'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How it is written, which is React's affair; the standard allows both.
    ...{ 'doctype-style': 'off', 'void-style': 'off', 'attr-case': 'off', 'attribute-boolean-style': 'off' },
    // A list among others is known by its name; the standard allows it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // What has to be mended stands above the title of the page, as the summary of errors does on public services.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // The server writes it in, from the bytes of the files.
    'require-sri': 'off',
    // A headline and whose it is: search engines cut it where they like.
    'long-title': ['error', { maxlength: 100 }],
  },
})

it.each(LOCALES)('every page in %s is valid HTML', async (locale) => {
  for (const [name, html] of Object.entries(drawAllPages(locale)))
    expect(await faultsOf(`<!doctype html>\n${html}`), name).toEqual([])
})

it('the control: what is wrong is found', async () => {
  const [page = ''] = Object.values(drawAllPages('fr'))
  const faults = await faultsOf(page.replace('<main', '<main id="main" role="nothing"').replace('</h1>', '</h2>'))
  expect(faults.join()).toMatch(/close-order/)
  expect(faults.join()).toMatch(/no-dup-attr/)
})

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map((fault) => `${fault.ruleId} ${fault.selector} ${fault.message}`),
  )
}
