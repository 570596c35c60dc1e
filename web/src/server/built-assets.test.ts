import { expect, test } from 'vitest'
import { pickAssets } from './built-assets.ts'

const manifest = {
  'src/styles/site.css': {
    file: 'assets/site-DC7l-h9c.css',
    assets: [
      ...['assets/literata-latin-D3t9mwLC.woff2', 'assets/literata-latin-bold-pfsGEzsL.woff2'],
      ...['assets/literata-latin-extended-PbAVc0Sg.woff2', 'assets/literata-latin-italic-BFV-5cjl.woff2'],
      ...['assets/literata-cyrillic-CJisOi9K.woff2', 'assets/literata-cyrillic-bold-BY0RJri6.woff2'],
    ],
  },
}

test('every language links the style sheet and fetches early only the plain letters of its own script', () => {
  const assets = pickAssets(manifest)
  expect(assets.fr).toEqual({
    stylesheets: ['/assets/site-DC7l-h9c.css'],
    fonts: ['/assets/literata-latin-D3t9mwLC.woff2'],
  })
  expect(assets.uk).toEqual({
    stylesheets: ['/assets/site-DC7l-h9c.css'],
    fonts: ['/assets/literata-cyrillic-CJisOi9K.woff2'],
  })
})

test('a build without the style sheet is no build', () => {
  expect(() => pickAssets({})).toThrow('src/styles/site.css')
})
