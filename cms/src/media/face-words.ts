import type { FieldWords, Words } from '../languages/words.ts'
import type { FaceState, PictureFault } from './face-state.ts'

export const faceField: FieldWords = {
  label: { fr: 'Visages', en: 'Faces', ru: 'Лица', uk: 'Обличчя', de: 'Gesichter' },
}

/** The names of the states, where a list of choices is shown. */
export const faceStateNames: Record<FaceState, Words> = {
  not_scanned: {
    fr: 'À rechercher',
    en: 'To be searched',
    ru: 'Не проверено',
    uk: 'Не перевірено',
    de: 'Zu durchsuchen',
  },
  scan_failed: {
    fr: 'Recherche impossible',
    en: 'Search failed',
    ru: 'Проверить не удалось',
    uk: 'Перевірити не вдалося',
    de: 'Suche misslungen',
  },
  faces_found: {
    fr: 'Visages à couvrir',
    en: 'Faces to cover',
    ru: 'Нужно закрыть лица',
    uk: 'Треба закрити обличчя',
    de: 'Gesichter zu verdecken',
  },
  clear: {
    fr: 'Aucun visage trouvé',
    en: 'No face found',
    ru: 'Лиц не найдено',
    uk: 'Облич не знайдено',
    de: 'Kein Gesicht gefunden',
  },
  covered: { fr: 'Couvert', en: 'Covered', ru: 'Закрыто', uk: 'Закрито', de: 'Verdeckt' },
  consented: {
    fr: 'Visage montré avec consentement',
    en: 'Face shown with consent',
    ru: 'Лицо показано с согласия',
    uk: 'Обличчя показано за згодою',
    de: 'Gesicht mit Einwilligung gezeigt',
  },
  expired: {
    fr: 'Supprimée, à envoyer de nouveau',
    en: 'Deleted, to be sent again',
    ru: 'Удалено, загрузите заново',
    uk: 'Видалено, завантажте знову',
    de: 'Gelöscht, neu zu senden',
  },
  consent_ended: {
    fr: 'Détruite, fin du consentement',
    en: 'Destroyed, consent ended',
    ru: 'Уничтожено, согласие прекратилось',
    uk: 'Знищено, згода припинилася',
    de: 'Vernichtet, Einwilligung beendet',
  },
  unused: {
    fr: 'Supprimée, aucun texte ne la montrait',
    en: 'Deleted, no text showed it',
    ru: 'Удалено: его не показывал ни один текст',
    uk: 'Видалено: його не показував жоден текст',
    de: 'Gelöscht, kein Text zeigte es',
  },
}

/** What a list says of a picture with that many faces, by the plural of the admin's language. */
export const facesToCover: Record<keyof Words, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
  fr: { one: '{count} visage à couvrir', other: '{count} visages à couvrir' },
  en: { one: '{count} face to cover', other: '{count} faces to cover' },
  ru: {
    one: 'Нужно закрыть {count} лицо',
    few: 'Нужно закрыть {count} лица',
    many: 'Нужно закрыть {count} лиц',
    other: 'Нужно закрыть {count} лица',
  },
  uk: {
    one: 'Треба закрити {count} обличчя',
    few: 'Треба закрити {count} обличчя',
    many: 'Треба закрити {count} облич',
    other: 'Треба закрити {count} обличчя',
  },
  de: { one: '{count} Gesicht zu verdecken', other: '{count} Gesichter zu verdecken' },
}

/** Why a text that shows a picture is not published, and what to do. */
export const pictureFaultWords: Record<PictureFault, Words> = {
  not_scanned: {
    fr: 'On n’y a pas encore cherché de visages. Ouvrez l’image et lancez la recherche.',
    en: 'It has not been searched for faces yet. Open the picture and start the search.',
    ru: 'В нём ещё не искали лиц. Откройте изображение и запустите поиск.',
    uk: 'У ньому ще не шукали облич. Відкрийте зображення й запустіть пошук.',
    de: 'Es wurde noch nicht nach Gesichtern durchsucht. Öffnen Sie das Bild und starten Sie die Suche.',
  },
  faces_found: {
    fr: 'On y voit un visage qui n’est pas couvert. Ouvrez l’image et couvrez-le.',
    en: 'A face in it is not covered. Open the picture and cover it.',
    ru: 'На нём видно незакрытое лицо. Откройте изображение и закройте его.',
    uk: 'На ньому видно незакрите обличчя. Відкрийте зображення й закрийте його.',
    de: 'Darauf ist ein Gesicht nicht verdeckt. Öffnen Sie das Bild und verdecken Sie es.',
  },
  expired: {
    fr: 'Elle a attendu trop longtemps d’être couverte et a été supprimée. Envoyez-la de nouveau.',
    en: 'It waited too long to be covered and was deleted. Send it again.',
    ru: 'Его слишком долго не закрывали, и оно удалено. Загрузите его заново.',
    uk: 'Його надто довго не закривали, і воно видалене. Завантажте його знову.',
    de: 'Es wartete zu lange darauf, verdeckt zu werden, und wurde gelöscht. Senden Sie es neu.',
  },
  consent_ended: {
    fr: 'Le consentement qui permettait d’y montrer un visage a pris fin, et elle a été détruite. Retirez-la du texte, ou envoyez une autre image.',
    en: 'The consent to show a face in it ended, and it was destroyed. Take it out of the text, or send another picture.',
    ru: 'Согласие показать на нём лицо прекратилось, и оно уничтожено. Уберите его из текста или загрузите другое.',
    uk: 'Згода показати на ньому обличчя припинилася, і його знищено. Приберіть його з тексту або завантажте інше.',
    de: 'Die Einwilligung, darauf ein Gesicht zu zeigen, ist beendet, und es wurde vernichtet. Nehmen Sie es aus dem Text, oder senden Sie ein anderes Bild.',
  },
  unused: {
    fr: 'Aucun texte ne la montrait plus depuis longtemps, et elle a été supprimée. Retirez-la du texte, ou envoyez-la de nouveau.',
    en: 'No text had shown it for a long time, and it was deleted. Take it out of the text, or send it again.',
    ru: 'Его давно не показывал ни один текст, и оно удалено. Уберите его из текста или загрузите заново.',
    uk: 'Його давно не показував жоден текст, і воно видалене. Приберіть його з тексту або завантажте знову.',
    de: 'Kein Text zeigte es seit langem, und es wurde gelöscht. Nehmen Sie es aus dem Text, oder senden Sie es neu.',
  },
  no_consent: {
    fr: 'Un visage y est montré sans consentement en vigueur pour cette langue. Couvrez-le, ou redemandez à la personne.',
    en: 'A face is shown in it without a consent that holds for this language. Cover it, or ask the person again.',
    ru: 'Лицо показано без согласия, действующего для этого языка. Закройте его или спросите человека снова.',
    uk: 'Обличчя показано без згоди, чинної для цієї мови. Закрийте його або запитайте людину знову.',
    de: 'Ein Gesicht wird ohne eine Einwilligung gezeigt, die für diese Sprache gilt. Verdecken Sie es, oder fragen Sie die Person erneut.',
  },
  no_description: {
    fr: 'Elle n’a pas de texte de remplacement dans cette langue. Écrivez-le, ou dites qu’elle est décorative.',
    en: 'It has no alternative text in this language. Write one, or say that it is decorative.',
    ru: 'У него нет описания на этом языке. Напишите его или отметьте изображение как декоративное.',
    uk: 'Воно не має опису цією мовою. Напишіть його або позначте зображення як декоративне.',
    de: 'Es hat in dieser Sprache keinen Alternativtext. Schreiben Sie einen, oder kennzeichnen Sie es als Schmuckbild.',
  },
}
