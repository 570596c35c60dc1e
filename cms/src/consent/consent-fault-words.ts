import type { Words } from '../languages/words.ts'
import type { ConsentDaysFault } from './consent-state.ts'

type ConsentFault = ConsentDaysFault | 'isWithdrawn' | 'wordMissing' | 'mustBeTicked'

/** What was wrong with what was entered, and how to mend it. */
export const consentFaults: Record<ConsentFault, Words> = {
  isWithdrawn: {
    fr: 'Ce consentement a été retiré, pour toujours. Si la personne change d’avis, créez un nouveau consentement avec elle.',
    en: 'This consent was withdrawn, for good. If the person changes their mind, make a new consent with them.',
    ru: 'Это согласие отозвано навсегда. Если человек передумает, оформите с ним новое согласие.',
    uk: 'Цю згоду відкликано назавжди. Якщо людина передумає, оформіть із нею нову згоду.',
    de: 'Diese Einwilligung wurde für immer widerrufen. Wenn die Person es sich anders überlegt, legen Sie mit ihr eine neue an.',
  },
  wordMissing: {
    fr: 'Notez le mot choisi par la personne, quatre lettres au moins. Il ne pourra plus être relu.',
    en: 'Enter the word the person chose, four letters at least. It cannot be read again afterwards.',
    ru: 'Впишите слово, выбранное человеком, не короче четырёх букв. Прочитать его потом будет нельзя.',
    uk: 'Впишіть слово, яке обрала людина, щонайменше чотири літери. Прочитати його потім буде неможливо.',
    de: 'Tragen Sie das Wort ein, das die Person gewählt hat, mindestens vier Buchstaben. Es lässt sich danach nicht mehr lesen.',
  },
  mustBeTicked: {
    fr: 'Sans cela, il n’y a pas de consentement. Expliquez-le d’abord à la personne.',
    en: 'Without this there is no consent. Explain it to the person first.',
    ru: 'Без этого согласия нет. Сначала объясните это человеку.',
    uk: 'Без цього згоди немає. Спершу поясніть це людині.',
    de: 'Ohne dies gibt es keine Einwilligung. Erklären Sie es der Person zuerst.',
  },
  agreed_in_future: {
    fr: 'Ce jour n’est pas encore venu. Choisissez le jour où la personne a consenti.',
    en: 'This day has not come yet. Choose the day on which the person agreed.',
    ru: 'Этот день ещё не наступил. Выберите день, когда человек дал согласие.',
    uk: 'Цей день ще не настав. Оберіть день, коли людина дала згоду.',
    de: 'Dieser Tag ist noch nicht gekommen. Wählen Sie den Tag, an dem die Person eingewilligt hat.',
  },
  expires_too_late: {
    fr: 'Un consentement vaut douze mois au plus. Choisissez un jour plus proche\u202F; on pourra le renouveler.',
    en: 'A consent lasts twelve months at most. Choose an earlier day; it can be renewed.',
    ru: 'Согласие действует не дольше двенадцати месяцев. Выберите более ранний день; его можно продлить.',
    uk: 'Згода чинна щонайбільше дванадцять місяців. Оберіть ближчий день; її можна поновити.',
    de: 'Eine Einwilligung gilt höchstens zwölf Monate. Wählen Sie einen früheren Tag; sie lässt sich erneuern.',
  },
  expires_too_early: {
    fr: 'Le dernier jour doit venir après le jour du consentement.',
    en: 'The last day must come after the day of consent.',
    ru: 'Последний день должен быть позже дня согласия.',
    uk: 'Останній день має бути пізніше від дня згоди.',
    de: 'Der letzte Tag muss nach dem Tag der Einwilligung liegen.',
  },
  review_not_between: {
    fr: 'Choisissez un jour entre celui du consentement et le dernier jour.',
    en: 'Choose a day between the day of consent and the last day.',
    ru: 'Выберите день между днём согласия и последним днём.',
    uk: 'Оберіть день між днем згоди й останнім днем.',
    de: 'Wählen Sie einen Tag zwischen der Einwilligung und dem letzten Tag.',
  },
}
