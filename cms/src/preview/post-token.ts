import { previewPath, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import { askDesk } from '../desk/ask-desk.ts'

/** A token for one look, from the CMS; null where it gives none (logged out, no longer allowed, no answer). */
export async function askForToken({ collection, id, locale }: PreviewAddress): Promise<string | null> {
  const { status, body } = await askDesk(`/api/preview/token/${collection}/${id}/${locale}`, {})
  const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : null
  return status === 200 && typeof token === 'string' ? token : null
}

/**
 * Sends a browser window to the preview, as a form is sent: a token in an address would stay in the history and in
 * every log on its way. `target`: the name of a frame, or `_blank`.
 */
export function postToken(
  siteUrl: string,
  address: PreviewAddress,
  { token, target }: { token: string; target: string },
): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = siteUrl + previewPath(address)
  form.target = target
  if (target === '_blank') form.rel = 'noopener'
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'token'
  field.value = token
  form.append(field)
  document.body.append(form)
  form.submit()
  form.remove()
}
