import type { SamplePage } from '../page-text.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'

/** Missing in Ukrainian and German on purpose. */
export const legalPage: SamplePage = { kind: 'legal', texts: { fr, en, ru } }
