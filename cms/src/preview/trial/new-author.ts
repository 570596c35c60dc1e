import { randomUUID } from 'node:crypto'
import { previewPath, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import { inject } from 'vitest'
import { openSession } from '../../../../shared/local/testing/open-session.ts'
import { makeDoc } from '../../testing/make-texts.ts'
import { cookieOf, postToken } from './ask-site.ts'

/** Somebody of their own, whose session and roles may change. */
export async function newAuthor() {
  const account = { email: `preview-${randomUUID()}@demo.example` }
  const { id } = await makeDoc('/api/users', { ...account, name: 'Essai', roles: ['author'] }, 'administrator')
  const { cmsUrl } = inject('stack')
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(cmsUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const headers = { authorization: `Session ${await openSession(inject('stack'), account.email)}` }
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
