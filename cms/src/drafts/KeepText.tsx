import type { PayloadRequest } from 'payload'
import { languageOf, pickWords } from '../languages/pick-words.ts'
import { keepingWords } from './keeping/keeping-words.ts'
import { TextSaver } from './keeping/TextSaver.tsx'

/** In the place of Payload's button for saving a draft, and of its autosave. */
export function KeepText({ i18n }: Pick<PayloadRequest, 'i18n'>) {
  return <TextSaver words={pickWords(keepingWords, languageOf(i18n))} />
}
