import { expect, test } from 'vitest'
import { createOnionOffer } from './offer-onion.ts'

const ONION = 'http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion'
const HTML = 'text/html; charset=utf-8'
const page = { target: '/fr/stories/x', status: 200, method: 'GET', contentType: HTML }
const overTls = createOnionOffer({ onionUrl: ONION, isHttps: true })

test('a page is offered at the same path, with what was asked', () => {
  expect(overTls(page)).toEqual({ 'Onion-Location': `${ONION}/fr/stories/x` })
  expect(overTls({ ...page, target: '/fr/donate?amount=50' })['Onion-Location']).toBe(`${ONION}/fr/donate?amount=50`)
  for (const same of [{ method: 'HEAD' }, { status: 304 }]) expect(overTls({ ...page, ...same })).toEqual(overTls(page))
})

test.each([
  ['a picture', { contentType: 'image/webp' }],
  ['a feed', { contentType: 'application/atom+xml; charset=utf-8' }],
  ['a redirect', { status: 302, contentType: null }],
  ['what a form came back as', { method: 'POST' }],
  ['a page that is gone', { status: 410 }],
  ['a preview', { target: '/preview/stories/x/fr' }],
])('%s is not', (_, other) => {
  expect(overTls({ ...page, ...other })).toEqual({})
})

test('nothing is offered over plain http, nor without an onion', () => {
  expect(createOnionOffer({ onionUrl: ONION, isHttps: false })(page)).toEqual({})
  expect(createOnionOffer({ onionUrl: null, isHttps: true })(page)).toEqual({})
})
