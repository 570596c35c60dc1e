import { expect, it } from 'vitest'
import { beginGift } from '../payments/trial/donor.ts'
import { askCms } from '../testing/ask-cms.ts'
import { makeDoc, richText, uniqueTitle } from '../testing/make-texts.ts'
import { campaignHasGifts } from './campaign-has-gifts.ts'

it('a campaign that donations belong to is not deleted, and whoever tries hears why', async () => {
  const { form } = await beginGift()
  const address = `/api/campaigns/${String(form['campaign'])}`
  const { status, body } = await askCms('reviewer', 'DELETE', address)
  expect(status).toBe(409)
  expect((body as { errors: { message: string }[] }).errors[0]?.message).toBe(campaignHasGifts.fr)
  expect((await askCms('reviewer', 'GET', `${address}?locale=fr`)).status).toBe(200)
})

it('a campaign without donations is', async () => {
  const draft = { title: uniqueTitle(), headline: 'Titre', introduction: richText('Texte') }
  const { id } = await makeDoc('/api/campaigns?draft=true&locale=fr', draft)
  expect((await askCms('reviewer', 'DELETE', `/api/campaigns/${id}`)).status).toBe(200)
})
