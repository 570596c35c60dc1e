import { previewPath, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import { inject, onTestFinished } from 'vitest'
import { newMember, signIn } from '../../people/testing/members.ts'
import { askCms } from '../../testing/ask-cms.ts'
import { cookieOf, postToken } from './ask-site.ts'

/** Somebody of their own, whose session and roles may change. */
export async function newAuthor() {
  const member = await newMember()
  const { id } = member
  onTestFinished(async () => {
    await askCms('administrator', 'DELETE', `/api/users/${id}`)
  })
  const { cmsUrl } = inject('stack')
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(cmsUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const headers = { authorization: `Session ${await signIn(member)}` }
  const token = async ({ collection, id: document, locale }: PreviewAddress): Promise<string> => {
    const answer = await post(`/api/preview/token/${collection}/${document}/${locale}`, {}, headers)
    return ((await answer.json()) as { token: string }).token
  }
  return {
    id,
    token,
    ask: (path: string) => post(path, {}, headers),
    open: async (address: PreviewAddress) => cookieOf(await postToken(previewPath(address), await token(address))),
  }
}
