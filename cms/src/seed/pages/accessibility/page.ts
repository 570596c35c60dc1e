import type { SamplePage } from '../page-text.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** Nobody has audited the site yet: in the words of the French model that is "not conformant". */
export const accessibilityPage: SamplePage = {
  kind: 'accessibility',
  conformity: 'none',
  texts: { fr, en, ru, uk, de },
}
