import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.ts'

const sent = (body: BodyInit | undefined, type?: string) =>
  new Request('http://cms/api/media', {
    method: 'POST',
    ...(body !== undefined && { body }),
    ...(type !== undefined && { headers: { 'content-type': type } }),
  })

function form(fields: Record<string, string | Blob>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const picture = new Blob(['x'], { type: 'image/png' })

describe('a new picture', () => {
  it.each([
    ['as JSON, with the address of one elsewhere', sent('{"url":"http://127.0.0.1/a.png"}', 'application/json')],
    ['as a form without a file', sent(form({ _payload: '{}' }))],
    ['as nothing at all', sent(undefined)],
  ])('that comes %s is missing its file', async (_, request) => {
    expect(await readBody(request, 'new_upload')).toEqual({ outcome: 'file_missing' })
  })

  it('whose file is only its name, or that brings another part, is malformed', async () => {
    const named = sent(form({ _payload: '{}', file: 'photo.png' }))
    const more = sent(form({ _payload: '{}', file: picture, uploadEdits: '{}' }))
    for (const request of [named, more]) expect(await readBody(request, 'new_upload')).toEqual({ outcome: 'malformed' })
  })

  it('with its file is handed on, and a picture that is there already needs none', async () => {
    expect(await readBody(sent(form({ _payload: '{}', file: picture })), 'new_upload')).toMatchObject({
      outcome: 'good',
    })
    expect(await readBody(sent(form({ _payload: '{}' })), 'upload')).toMatchObject({ outcome: 'good' })
  })
})
