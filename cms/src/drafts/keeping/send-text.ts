import { askToKeep } from './ask-to-keep.ts'
import type { SendOptions, SendOutcome, TextData } from './keep-text.ts'

export type KeptText = { collection: string; id: string; locale: string; language: string }

/** Sends one language of a text to the CMS, as a draft. Never throws. */
export async function sendText(text: KeptText, data: TextData, { isAsked }: SendOptions): Promise<SendOutcome> {
  const query = new URLSearchParams({
    ...(!isAsked && { autosave: 'true' }),
    depth: '0',
    draft: 'true',
    'fallback-locale': 'null',
    locale: text.locale,
  })
  const answer = await askToKeep('PATCH', `/api/${text.collection}/${text.id}?${query}`, {
    body: { ...data, _status: 'draft' },
    language: text.language,
  })
  return answer === null ? { outcome: 'offline' } : outcomeOf(answer.status, answer.body)
}

/** What an answer means for whoever writes. An answer that is none of ours (a gateway's) is no answer. */
export function outcomeOf(status: number, body: unknown): SendOutcome {
  const answer = (typeof body === 'object' && body !== null ? body : {}) as { doc?: TextData; errors?: unknown }
  if (status < 300 && answer.doc !== undefined) return { outcome: 'saved', doc: answer.doc }
  if (status === 401) return { outcome: 'signed_out' }
  if (status === 408 || status === 429 || status >= 500 || status < 400) return { outcome: 'offline' }
  return { outcome: status === 409 ? 'stale' : 'refused', message: messageIn(answer.errors) }
}

/** The most particular words there are: of a field before those of the whole. */
function messageIn(errors: unknown): string {
  const first = (list: unknown): Record<string, unknown> | undefined => (Array.isArray(list) ? list[0] : undefined)
  const error = first(errors)
  const field = first((error?.['data'] as { errors?: unknown } | undefined)?.errors)
  const message = field?.['message'] ?? error?.['message']
  return typeof message === 'string' ? message : ''
}
