/// <reference types="next/image-types/global" />
import accountEn from './pictures/en/account.webp'
import accountFr from './pictures/fr/account.webp'
import alarmsEn from './pictures/en/alarms.webp'
import alarmsFr from './pictures/fr/alarms.webp'
import blocksEn from './pictures/en/blocks.webp'
import blocksFr from './pictures/fr/blocks.webp'
import boardEn from './pictures/en/board.webp'
import boardFr from './pictures/fr/board.webp'
import campaignEn from './pictures/en/campaign.webp'
import campaignFr from './pictures/fr/campaign.webp'
import checklistEn from './pictures/en/checklist.webp'
import checklistFr from './pictures/fr/checklist.webp'
import consentEn from './pictures/en/consent.webp'
import consentFr from './pictures/fr/consent.webp'
import consentWithdrawalEn from './pictures/en/consent-withdrawal.webp'
import consentWithdrawalFr from './pictures/fr/consent-withdrawal.webp'
import coverEn from './pictures/en/cover.webp'
import coverFr from './pictures/fr/cover.webp'
import exportEn from './pictures/en/export.webp'
import exportFr from './pictures/fr/export.webp'
import findingEn from './pictures/en/finding.webp'
import findingFr from './pictures/fr/finding.webp'
import giftEn from './pictures/en/gift.webp'
import giftFr from './pictures/fr/gift.webp'
import neverWordsEn from './pictures/en/never-words.webp'
import neverWordsFr from './pictures/fr/never-words.webp'
import ownAccountEn from './pictures/en/own-account.webp'
import ownAccountFr from './pictures/fr/own-account.webp'
import planEn from './pictures/en/plan.webp'
import planFr from './pictures/fr/plan.webp'
import previewEn from './pictures/en/preview.webp'
import previewFr from './pictures/fr/preview.webp'
import reconciliationsEn from './pictures/en/reconciliations.webp'
import reconciliationsFr from './pictures/fr/reconciliations.webp'
import requestEn from './pictures/en/request.webp'
import requestFr from './pictures/fr/request.webp'
import secondStepEn from './pictures/en/second-step.webp'
import secondStepFr from './pictures/fr/second-step.webp'
import settingsEn from './pictures/en/settings.webp'
import settingsFr from './pictures/fr/settings.webp'
import signInEn from './pictures/en/sign-in.webp'
import signInFr from './pictures/fr/sign-in.webp'
import storyEn from './pictures/en/story.webp'
import storyFr from './pictures/fr/story.webp'
import storyWithdrawalEn from './pictures/en/story-withdrawal.webp'
import storyWithdrawalFr from './pictures/fr/story-withdrawal.webp'
import translateEn from './pictures/en/translate.webp'
import translateFr from './pictures/fr/translate.webp'
import withdrawalsPhoneEn from './pictures/en/withdrawals-phone.webp'
import withdrawalsPhoneFr from './pictures/fr/withdrawals-phone.webp'

/**
 * The pictures of the guide, taken by `npm run pictures`. Imported one by one, so that the build knows their measures and
 * serves them with its own files, under names that change with what is in them: no door is needed.
 */
export const pictures = {
  account: { fr: accountFr, en: accountEn },
  alarms: { fr: alarmsFr, en: alarmsEn },
  blocks: { fr: blocksFr, en: blocksEn },
  board: { fr: boardFr, en: boardEn },
  campaign: { fr: campaignFr, en: campaignEn },
  checklist: { fr: checklistFr, en: checklistEn },
  consent: { fr: consentFr, en: consentEn },
  'consent-withdrawal': { fr: consentWithdrawalFr, en: consentWithdrawalEn },
  cover: { fr: coverFr, en: coverEn },
  export: { fr: exportFr, en: exportEn },
  finding: { fr: findingFr, en: findingEn },
  gift: { fr: giftFr, en: giftEn },
  'never-words': { fr: neverWordsFr, en: neverWordsEn },
  'own-account': { fr: ownAccountFr, en: ownAccountEn },
  plan: { fr: planFr, en: planEn },
  preview: { fr: previewFr, en: previewEn },
  reconciliations: { fr: reconciliationsFr, en: reconciliationsEn },
  request: { fr: requestFr, en: requestEn },
  'second-step': { fr: secondStepFr, en: secondStepEn },
  settings: { fr: settingsFr, en: settingsEn },
  'sign-in': { fr: signInFr, en: signInEn },
  story: { fr: storyFr, en: storyEn },
  'story-withdrawal': { fr: storyWithdrawalFr, en: storyWithdrawalEn },
  translate: { fr: translateFr, en: translateEn },
  'withdrawals-phone': { fr: withdrawalsPhoneFr, en: withdrawalsPhoneEn },
} as const

export function isPicture(name: string): name is keyof typeof pictures {
  return Object.hasOwn(pictures, name)
}
