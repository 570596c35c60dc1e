import type { TextField } from 'payload'
import type { FieldWords } from '../languages/words.ts'
import type { AddressedCollection } from './public-addresses.ts'
import { makeSlug, type MadeFrom } from './make-slug.ts'

type SlugFieldOptions = { collection: AddressedCollection; madeFrom: MadeFrom; words: FieldWords }

/** The end of a page's address, one in each language, made from the title by our own transliteration. */
export function slugField({ collection, madeFrom, words }: SlugFieldOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    localized: true,
    required: true,
    unique: true,
    index: true,
    maxLength: 100,
    label: words.label,
    admin: { position: 'sidebar', description: words.help },
    hooks: {
      beforeValidate: [makeSlug({ collection, madeFrom })],
      // A copy gets an address of its own, from its own title.
      beforeDuplicate: [() => null],
    },
  }
}
