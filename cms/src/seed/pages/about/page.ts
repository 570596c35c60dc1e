import type { SamplePage } from '../page-text.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

export const aboutPage: SamplePage = { kind: 'about', texts: { fr, en, ru, uk, de } }
