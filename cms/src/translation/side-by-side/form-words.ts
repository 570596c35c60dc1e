import type { Locale } from '@campaign/shared/locales/locales.ts'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { pickWords } from '../../languages/pick-words.ts'
import { translateOutcomes, translateWords } from './translate-words.ts'

export type FormWords = {
  busy: string
  save: string
  ready: string
  readyHelp: string
  sourceReadyHelp: string
  makeSource: string
  kept: string
  keptAsYouGo: string
  structure: string
  structureHelp: string
  outcomes: Record<string, string>
}

/** What the forms say, in one language. */
export function formWordsOf(language: Locale): FormWords {
  const { save, ready, readyHelp, sourceReadyHelp, makeSource, kept, keptAsYouGo, structure, structureHelp } =
    pickWords(translateWords, language)
  return {
    ...{ busy: actWords.busy[language], save, ready, readyHelp, sourceReadyHelp, makeSource },
    ...{ kept, keptAsYouGo },
    ...{ structure, structureHelp },
    outcomes: { ...pickWords(outcomeWords, language), ...pickWords(translateOutcomes, language) },
  }
}
