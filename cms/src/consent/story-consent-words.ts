import type { Words } from '../languages/words.ts'
import type { ConsentState } from './consent-state.ts'
import type { ConsentRefusal } from './judge-consent.ts'

export const storyConsentWords = {
  label: { fr: 'Consentement', en: 'Consent', ru: 'Согласие', uk: 'Згода', de: 'Einwilligung' },
  help: {
    fr: 'Le code du consentement de cette personne. Sans lui, le récit reste un brouillon.',
    en: 'The code of this person’s consent. Without it the story stays a draft.',
    ru: 'Код согласия этого человека. Без него история остаётся черновиком.',
    uk: 'Код згоди цієї людини. Без нього історія залишається чернеткою.',
    de: 'Der Code der Einwilligung dieser Person. Ohne ihn bleibt der Bericht ein Entwurf.',
  },
  covers: {
    fr: 'Le consentement {code} couvre ce texte dans cette langue jusqu’au {day}.',
    en: 'Consent {code} covers this text in this language until {day}.',
    ru: 'Согласие {code} распространяется на этот текст на этом языке. Последний день: {day}',
    uk: 'Згода {code} поширюється на цей текст цією мовою. Останній день: {day}',
    de: 'Die Einwilligung {code} deckt diesen Text in dieser Sprache bis {day}.',
  },
  askAgain: {
    fr: 'Il est temps de redemander à la personne si elle est toujours d’accord.',
    en: 'It is time to ask the person whether they still agree.',
    ru: 'Пора снова спросить человека, согласен ли он по-прежнему.',
    uk: 'Час знову запитати людину, чи вона й досі згодна.',
    de: 'Es ist Zeit, die Person zu fragen, ob sie noch einverstanden ist.',
  },
  afterSaving: {
    fr: 'Selon la dernière version enregistrée.',
    en: 'As of the last save.',
    ru: 'По последней сохранённой версии.',
    uk: 'За останньою збереженою версією.',
    de: 'Nach der zuletzt gespeicherten Fassung.',
  },
  open: {
    fr: 'Voir ce consentement',
    en: 'See this consent',
    ru: 'Открыть согласие',
    uk: 'Відкрити згоду',
    de: 'Diese Einwilligung ansehen',
  },
} satisfies Record<string, Words>

export const consentStateWords: Record<ConsentState, Words> = {
  valid: { fr: 'Valable', en: 'Valid', ru: 'Действует', uk: 'Чинна', de: 'Gültig' },
  to_review: {
    fr: 'À redemander',
    en: 'To be asked again',
    ru: 'Пора спросить снова',
    uk: 'Час запитати знову',
    de: 'Erneut zu fragen',
  },
  expired: { fr: 'Expiré', en: 'Expired', ru: 'Срок истёк', uk: 'Термін минув', de: 'Abgelaufen' },
  withdrawn: { fr: 'Retiré', en: 'Withdrawn', ru: 'Отозвано', uk: 'Відкликано', de: 'Widerrufen' },
}

/** Why a story may not be public, and what to do about it. */
export const consentRefusalWords: Record<ConsentRefusal, Words> = {
  consent_missing: {
    fr: 'Aucun consentement n’est choisi pour ce récit. Choisissez son code dans le formulaire, à côté du texte, et enregistrez.',
    en: 'No consent is chosen for this story. Choose its code in the form, beside the text, and save.',
    ru: 'Для этой истории не выбрано согласие. Выберите его код в форме рядом с текстом и сохраните.',
    uk: 'Для цієї історії не обрано згоди. Оберіть її код у формі поруч із текстом і збережіть.',
    de: 'Für diesen Bericht ist keine Einwilligung gewählt. Wählen Sie ihren Code im Formular neben dem Text und speichern Sie.',
  },
  consent_withdrawn: {
    fr: 'La personne a retiré son consentement\u202F: ce récit ne paraîtra plus. Si elle change d’avis, il faut un nouveau consentement.',
    en: 'The person has withdrawn their consent: this story will not appear again. If they change their mind, a new consent is needed.',
    ru: 'Человек отозвал согласие: эта история больше не выйдет. Если он передумает, нужно новое согласие.',
    uk: 'Людина відкликала згоду: ця історія більше не вийде. Якщо вона передумає, потрібна нова згода.',
    de: 'Die Person hat ihre Einwilligung widerrufen: Dieser Bericht erscheint nicht mehr. Überlegt sie es sich anders, braucht es eine neue Einwilligung.',
  },
  consent_expired: {
    fr: 'Le consentement n’est plus valable. Redemandez à la personne, puis renouvelez-le.',
    en: 'The consent no longer holds. Ask the person again, then renew it.',
    ru: 'Срок согласия истёк. Спросите человека снова и продлите его.',
    uk: 'Термін згоди минув. Запитайте людину знову й поновіть її.',
    de: 'Die Einwilligung gilt nicht mehr. Fragen Sie die Person erneut und erneuern Sie sie.',
  },
  consent_not_for_text: {
    fr: 'La personne n’a pas consenti à ce que son récit soit publié. Demandez-le-lui, puis complétez le consentement.',
    en: 'The person has not agreed to have their text published. Ask them, then complete the consent.',
    ru: 'Человек не давал согласия на публикацию текста. Спросите его и дополните согласие.',
    uk: 'Людина не давала згоди на публікацію тексту. Запитайте її та доповніть згоду.',
    de: 'Die Person hat der Veröffentlichung ihres Textes nicht zugestimmt. Fragen Sie sie und ergänzen Sie die Einwilligung.',
  },
  consent_not_for_site: {
    fr: 'La personne n’a pas consenti à paraître sur ce site. Demandez-le-lui, puis complétez le consentement.',
    en: 'The person has not agreed to appear on this site. Ask them, then complete the consent.',
    ru: 'Человек не давал согласия на публикацию на этом сайте. Спросите его и дополните согласие.',
    uk: 'Людина не давала згоди на публікацію на цьому сайті. Запитайте її та доповніть згоду.',
    de: 'Die Person hat nicht zugestimmt, auf dieser Website zu erscheinen. Fragen Sie sie und ergänzen Sie die Einwilligung.',
  },
  consent_not_for_language: {
    fr: 'La personne n’a pas consenti à paraître dans cette langue. Demandez-le-lui, puis complétez le consentement.',
    en: 'The person has not agreed to appear in this language. Ask them, then complete the consent.',
    ru: 'Человек не давал согласия на публикацию на этом языке. Спросите его и дополните согласие.',
    uk: 'Людина не давала згоди на публікацію цією мовою. Запитайте її та доповніть згоду.',
    de: 'Die Person hat nicht zugestimmt, in dieser Sprache zu erscheinen. Fragen Sie sie und ergänzen Sie die Einwilligung.',
  },
}
