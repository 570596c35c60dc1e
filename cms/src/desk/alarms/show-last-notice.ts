import type { Locale } from '@campaign/shared/locales/locales.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { lastWebhookAt } from '../../payments/notices/last-webhook-at.ts'
import { openTill } from '../../payments/till.ts'
import { showAgo } from '../show-date.ts'
import { alarmStoryWords } from './alarm-story-words.ts'

/** "Dernière notification de Stripe : il y a 3 minutes." */
export async function showLastNotice(language: Locale): Promise<string> {
  const last = await lastWebhookAt(openTill().books)
  if (last === null) return alarmStoryWords.noNotice[language]
  return fillIn(alarmStoryWords.lastNotice[language], { ago: showAgo(last, new Date(), language) })
}
