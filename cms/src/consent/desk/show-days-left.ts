import type { Locale } from '@campaign/shared/locales/locales.ts'
import { showDay } from '../../desk/show-date.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { daysLeft } from '../consent-state.ts'
import { consentPageWords } from './consent-page-words.ts'

/** "Dernier jour : 22 novembre 2027 (dans 365 jours)." */
export function showLastDay(expiresOn: string, language: Locale, now: Date): string {
  const left = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(daysLeft(expiresOn, now), 'day')
  return fillIn(consentPageWords.endsOn[language], { day: showDay(`${expiresOn}T12:00:00Z`, language), left })
}
