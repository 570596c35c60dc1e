import { expect, it } from 'vitest'
import { readPlainWords } from './read-plain-words.ts'

const text = (words: string) => ({ type: 'text', text: words })

it('reads the words of a form in their order, and nothing that is none of its writer’s', () => {
  const body = {
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [text('Un '), { type: 'link', fields: { url: 'https://a.example' }, children: [text('lien')] }],
        },
        {
          type: 'block',
          fields: { id: '6'.repeat(24), blockType: 'attributedQuote', text: 'Une parole', attribution: null },
        },
        {
          type: 'list',
          children: [
            { type: 'listitem', children: [text('un')] },
            { type: 'listitem', children: [text('deux')] },
          ],
        },
        { type: 'upload', value: '0'.repeat(36), fields: { caption: 'Une légende' } },
      ],
    },
  }
  const form = {
    title: 'Titre',
    body,
    _status: 'draft',
    id: 'x',
    cover: '0000-0000'.repeat(4),
    year: 2024,
    pullQuote: ' ',
  }
  expect(readPlainWords(form)).toBe('Titre\n\nUn lien\nUne parole\nun\ndeux\nUne légende')
})

it('takes a form without words, and one that is no form of ours', () => {
  expect(readPlainWords({})).toBe('')
  expect(readPlainWords({ body: { root: null }, list: [null, 5, [{ text: 'a' }]] })).toBe('a')
})
