import { expect, it } from 'vitest'
import { dropPendingPictures } from './drop-pending-pictures.ts'

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const text = (...children: unknown[]) => ({ root: { type: 'root', children } })
const pending = { type: 'upload', pending: { src: 'https://elsewhere.example/a.jpg', formID: 'x' } }
const ours = { type: 'upload', relationTo: 'media', value: 'an-id' }

it('takes out what the editor is still waiting for, wherever it stands, and nothing else', () => {
  const value = text(pending, paragraph({ type: 'text', text: 'a' }, pending), ours, pending)
  dropPendingPictures(value)
  expect(value).toEqual(text(paragraph({ type: 'text', text: 'a' }), ours))
})

it('leaves one that claims to be both for the rule that refuses it', () => {
  const both = text({ ...ours, pending: pending.pending })
  dropPendingPictures(both)
  expect(both.root.children).toHaveLength(1)
})

it('survives whatever was sent', () => {
  let deep: object = pending
  for (let level = 0; level < 200_000; level += 1) deep = paragraph(deep)
  const circle = paragraph()
  circle.children.push(circle)
  const wide = { root: { type: 'root', children: Array.from({ length: 300_000 }, () => pending) } }
  for (const value of [null, undefined, 7, 'x', [], {}, { root: [] }, text(deep), text(circle), wide])
    expect(() => dropPendingPictures(value)).not.toThrow()
  expect(wide.root.children).toEqual([])
})
