import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Hands what is typed in the editor to its form at once. */
export const KeepWordsFeature = createServerFeature({
  key: 'keepWords',
  feature: { ClientFeature: '/writing/keep-words/keep-words-in-editor.ts#KeepWordsInEditor' },
})
