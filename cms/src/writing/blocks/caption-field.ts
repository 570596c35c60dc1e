import type { Field } from 'payload'
import { askOfPublished } from './ask-of-published.ts'
import { captionWords } from './block-words.ts'
import { keepWhenClosed } from '../keep-words/hand-to-text.ts'

/** Of a picture in a text. What the picture shows is said with the picture itself, once for all texts. */
export const captionFields: Field[] = keepWhenClosed(
  askOfPublished([
    {
      name: 'caption',
      type: 'textarea',
      maxLength: 400,
      label: captionWords.label,
      admin: { description: captionWords.help, rows: 2 },
    },
  ]),
)
