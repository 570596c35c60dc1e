import type { Guide } from '../../guide.ts'
import { accounts } from './accounts.ts'
import { alarms } from './alarms.ts'
import { campaign } from './campaign.ts'
import { consent } from './consent.ts'
import { emergencies } from './emergencies.ts'
import { findings } from './findings.ts'
import { gifts } from './gifts.ts'
import { monthEnd } from './month-end.ts'
import { neverWords } from './never-words.ts'
import { pictures } from './pictures.ts'
import { preview } from './preview.ts'
import { publish } from './publish.ts'
import { refused } from './refused.ts'
import { review } from './review.ts'
import { settings } from './settings.ts'
import { signIn } from './sign-in.ts'
import { stories } from './stories.ts'
import { translations } from './translations.ts'

export const french: Guide = {
  'sign-in': signIn,
  consent,
  'never-words': neverWords,
  stories,
  pictures,
  findings,
  preview,
  translations,
  review,
  publish,
  emergencies,
  campaign,
  gifts,
  alarms,
  'month-end': monthEnd,
  accounts,
  settings,
  refused,
}
