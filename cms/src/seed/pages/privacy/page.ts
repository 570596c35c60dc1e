import type { SamplePage } from '../page-text.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** Missing in German on purpose. */
export const privacyPage: SamplePage = { kind: 'privacy', texts: { fr, en, ru, uk } }
