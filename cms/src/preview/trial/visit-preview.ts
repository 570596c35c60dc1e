import { previewPath, previewStart, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import { expect } from 'vitest'
import { askCms, type Somebody } from '../../testing/ask-cms.ts'
import { draftStory, makeDoc, uniqueTitle } from '../../testing/make-texts.ts'
import { askSite, cookieOf, postToken, type SiteAnswer } from './ask-site.ts'

/** The address of the preview of a draft of its own. */
export async function storyAddress(locale: 'fr' | 'ru' = 'fr'): Promise<PreviewAddress> {
  return { collection: 'stories', id: (await draftStory({ locale })).id, locale }
}

/** The same of a record of how money was used, which its treasurer looks at. */
export async function recordAddress(facts: object = {}): Promise<PreviewAddress> {
  const lines = [{ purpose: 'housing', amount: 7_654_32, words: 'Des nuits sous un toit, en aperçu.' }]
  const data = { title: uniqueTitle(), year: 2019, part: 'year', lines, total: 7_654_32, _status: 'draft', ...facts }
  const { id } = await makeDoc('/api/spending?draft=true&locale=fr', data, 'treasurer')
  return { collection: 'spending', id, locale: 'fr' }
}

export async function tokenFor(address: PreviewAddress, who: Somebody = 'author'): Promise<string> {
  const { collection, id, locale } = address
  const { status, body } = await askCms(who, 'POST', `/api/preview/token/${collection}/${id}/${locale}`, {})
  if (status !== 200) throw new Error(`no token: ${status}`)
  return (body as { token: string }).token
}

export type OpenPreview = { address: PreviewAddress; path: string; cookie: string }

/** A preview as it should be: the address of its page, and the cookie that opens it. */
export async function openPreview(address?: PreviewAddress): Promise<OpenPreview> {
  const settled = address ?? (await storyAddress())
  const path = previewPath(settled)
  const exchanged = await postToken(path, await tokenFor(settled))
  expect(exchanged).toMatchObject({ status: 303, headers: { location: previewStart(settled) } })
  return { address: settled, path, cookie: cookieOf(exchanged) }
}

export const show = (path: string, cookie: string): Promise<SiteAnswer> => askSite(path, { headers: { cookie } })

export function showUnsaved(path: string, cookie: string, unsaved: unknown): Promise<SiteAnswer> {
  const headers = { cookie, 'content-type': 'application/json' }
  const body = JSON.stringify(unsaved)
  return askSite(path, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    body,
  })
}

/** All that one look is good for, asked with this cookie: the page, the page with what is typed, a picture in it. */
export async function useAll(path: string, cookie: string, picture: string): Promise<SiteAnswer[]> {
  return [
    await show(path, cookie),
    await showUnsaved(path, cookie, { title: 'Essai' }),
    await show(`${path}/media/${picture}`, cookie),
  ]
}
