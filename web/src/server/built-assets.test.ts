import { expect, test } from 'vitest'
import { pickAssets } from './built-assets.ts'

const manifest = {
  'src/styles/site.css': {
    file: 'assets/site-DC7l-h9c.css',
    assets: [
      'assets/literata-latin-D3t9mwLC.woff2',
      ...['assets/literata-latin-extended-PbAVc0Sg.woff2', 'assets/literata-latin-further-BX0t6bq1.woff2'],
      'assets/literata-latin-italic-BFV-5cjl.woff2',
      ...['assets/literata-cyrillic-CJisOi9K.woff2', 'assets/literata-cyrillic-italic-BY0RJri6.woff2'],
    ],
  },
  'src/styles/giving.css': { file: 'assets/giving-B3xk0c2P.css' },
  'src/leaving/browser/leave-quickly.ts': { file: 'assets/leave-CKPIydfv.js' },
  'src/donation/browser/follow-choice.ts': { file: 'assets/give-8ACsijc5.js' },
}
const stylesheets = { site: '/assets/site-DC7l-h9c.css', giving: '/assets/giving-B3xk0c2P.css' }
const scripts = { leave: '/assets/leave-CKPIydfv.js', give: '/assets/give-8ACsijc5.js' }

test('every language links the style sheets and fetches early only the plain letters of its own script', () => {
  const assets = pickAssets(manifest)
  expect(assets.fr).toEqual({
    scripts,
    stylesheets,
    fonts: ['/assets/literata-latin-D3t9mwLC.woff2'],
  })
  expect(assets.uk).toEqual({
    scripts,
    stylesheets,
    fonts: ['/assets/literata-cyrillic-CJisOi9K.woff2'],
  })
})

test.each([
  'src/styles/site.css',
  'src/styles/giving.css',
  'src/leaving/browser/leave-quickly.ts',
  'src/donation/browser/follow-choice.ts',
])('a build without %s is no build', (entry) => {
  expect(() => pickAssets({ ...manifest, [entry]: undefined })).toThrow(entry)
})
