import { createTranslator } from 'use-intl/core'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import de from './de.json'
import en from './en.json'
import fr from './fr.json'
import ru from './ru.json'
import uk from './uk.json'

/** French is the model: its keys are the keys, and every other language must have them all. */
export type MessageTree = typeof fr

export type Translator = ReturnType<typeof createTranslator<MessageTree>>

const MESSAGES: Record<Locale, MessageTree> = { fr, en, ru, uk, de }

const translators = new Map<Locale, Translator>()

/** The interface words of one language. Made once a language: compiling ICU messages is the dear part. */
export function createMessages(locale: Locale): Translator {
  const made = translators.get(locale)
  if (made) return made
  const translator: Translator = createTranslator({
    locale,
    messages: MESSAGES[locale],
    // Every date on the site is a calendar day kept in UTC; a server in another zone must not shift it.
    timeZone: 'UTC',
    onError: (error) => {
      throw error
    },
  })
  translators.set(locale, translator)
  return translator
}
