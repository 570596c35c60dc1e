import type { Words } from '../../languages/words.ts'
import type { ConsentEvent } from '../consent-history.ts'

export const consentPageWords = {
  endsOn: {
    fr: 'Dernier jour\u202F: {day} ({left}).',
    en: 'Last day: {day} ({left}).',
    ru: 'Последний день: {day} ({left}).',
    uk: 'Останній день: {day} ({left}).',
    de: 'Letzter Tag: {day} ({left}).',
  },
  ended: {
    fr: 'Il ne vaut plus depuis le {day}. Pour le renouveler\u202F: redemandez à la personne, puis changez le jour du consentement et le dernier jour.',
    en: 'It ended on {day}. To renew it: ask the person again, then change the day of consent and the last day.',
    ru: 'Срок истёк ({day}). Чтобы продлить, спросите человека снова и измените день согласия и последний день.',
    uk: 'Термін минув ({day}). Щоб поновити, запитайте людину знову й змініть день згоди та останній день.',
    de: 'Sie endete am {day}. Zum Erneuern: Fragen Sie die Person erneut und ändern Sie dann den Tag der Einwilligung und den letzten Tag.',
  },
  withdrawnOn: {
    fr: 'La personne l’a retiré le {day}. Cela vaut pour toujours.',
    en: 'The person withdrew it on {day}. That is for good.',
    ru: 'Человек отозвал его ({day}). Это навсегда.',
    uk: 'Людина відкликала її ({day}). Це назавжди.',
    de: 'Die Person hat sie am {day} widerrufen. Das gilt für immer.',
  },
  askAgain: {
    fr: 'Il est temps de redemander à la personne si elle est toujours d’accord.',
    en: 'It is time to ask the person whether they still agree.',
    ru: 'Пора снова спросить человека, согласен ли он по-прежнему.',
    uk: 'Час знову запитати людину, чи вона й досі згодна.',
    de: 'Es ist Zeit, die Person zu fragen, ob sie noch einverstanden ist.',
  },
  sample: {
    fr: 'Exemple\u202F: il n’y a personne derrière ce consentement.',
    en: 'A sample: there is nobody behind this consent.',
    ru: 'Пример: за этим согласием никого нет.',
    uk: 'Приклад: за цією згодою нікого немає.',
    de: 'Ein Beispiel: Hinter dieser Einwilligung steht niemand.',
  },
  stories: {
    fr: 'Récits sous ce consentement',
    en: 'Stories under this consent',
    ru: 'Истории по этому согласию',
    uk: 'Історії за цією згодою',
    de: 'Berichte unter dieser Einwilligung',
  },
  noStories: { fr: 'Aucun.', en: 'None.', ru: 'Нет.', uk: 'Немає.', de: 'Keine.' },
  public: { fr: 'public', en: 'public', ru: 'опубликована', uk: 'відкрита', de: 'öffentlich' },
  withdrawTitle: {
    fr: 'Si la personne dit non',
    en: 'If the person says no',
    ru: 'Если человек говорит «нет»',
    uk: 'Якщо людина каже «ні»',
    de: 'Wenn die Person nein sagt',
  },
  withdraw: {
    fr: 'Retirer le consentement',
    en: 'Withdraw the consent',
    ru: 'Отозвать согласие',
    uk: 'Відкликати згоду',
    de: 'Einwilligung widerrufen',
  },
  withdrawConsequence: {
    fr: 'Tous les récits de ce consentement disparaissent du site dans toutes les langues, tout de suite, et sont effacés ici aussi, brouillons et images compris. Personne ne peut les rétablir. Aucune raison n’est demandée.',
    en: 'All stories of this consent leave the site in every language at once, and are erased here too, drafts and pictures included. Nobody can bring them back. No reason is asked.',
    ru: 'Все истории по этому согласию сразу исчезнут с сайта на всех языках и будут стёрты и здесь, вместе с черновиками и изображениями. Вернуть их не сможет никто. Причины не спрашивают.',
    uk: 'Усі історії за цією згодою відразу зникнуть із сайту всіма мовами й будуть стерті і тут, разом із чернетками та зображеннями. Повернути їх не зможе ніхто. Причини не питають.',
    de: 'Alle Berichte dieser Einwilligung verschwinden sofort in jeder Sprache von der Website und werden auch hier gelöscht, Entwürfe und Bilder eingeschlossen. Niemand kann sie zurückholen. Nach Gründen wird nicht gefragt.',
  },
  withdrawConfirm: {
    fr: 'Oui, retirer',
    en: 'Yes, withdraw',
    ru: 'Да, отозвать',
    uk: 'Так, відкликати',
    de: 'Ja, widerrufen',
  },
  wordBox: {
    fr: 'Mot entendu',
    en: 'Word you heard',
    ru: 'Услышанное слово',
    uk: 'Почуте слово',
    de: 'Gehörtes Wort',
  },
  wordHelp: {
    fr: 'Pour savoir si c’est bien la personne qui appelle. Un retrait n’en dépend pas.',
    en: 'To know whether it is the person who calls. A withdrawal does not depend on it.',
    ru: 'Чтобы узнать, сам ли человек звонит. Отзыв от этого не зависит.',
    uk: 'Щоб дізнатися, чи телефонує сама людина. Відкликання від цього не залежить.',
    de: 'Um zu wissen, ob es die Person ist, die anruft. Ein Widerruf hängt nicht davon ab.',
  },
  checkWord: {
    fr: 'Vérifier le mot',
    en: 'Check the word',
    ru: 'Проверить слово',
    uk: 'Перевірити слово',
    de: 'Wort prüfen',
  },
  history: { fr: 'Ce qui s’est passé', en: 'What happened', ru: 'Что произошло', uk: 'Що сталося', de: 'Was geschah' },
  system: { fr: 'le système', en: 'the system', ru: 'система', uk: 'система', de: 'das System' },
  soon: {
    fr: 'Bientôt à échéance, ou à redemander',
    en: 'Ending soon, or to be asked again',
    ru: 'Скоро истекают или пора спросить снова',
    uk: 'Незабаром минають або час запитати знову',
    de: 'Bald zu Ende, oder erneut zu fragen',
  },
  soonNone: {
    fr: 'Aucun consentement n’arrive à échéance dans les soixante jours.',
    en: 'No consent ends within sixty days.',
    ru: 'В ближайшие шестьдесят дней ни одно согласие не истекает.',
    uk: 'Протягом шістдесяти днів жодна згода не минає.',
    de: 'In den nächsten sechzig Tagen endet keine Einwilligung.',
  },
} satisfies Record<string, Words>

export const consentEventWords: Record<ConsentEvent, Words> = {
  created: { fr: 'Enregistré', en: 'Recorded', ru: 'Записано', uk: 'Записано', de: 'Eingetragen' },
  changed: {
    fr: 'Modifié\u202F: {fields}',
    en: 'Changed: {fields}',
    ru: 'Изменено: {fields}',
    uk: 'Змінено: {fields}',
    de: 'Geändert: {fields}',
  },
  withdrawn: { fr: 'Retiré', en: 'Withdrawn', ru: 'Отозвано', uk: 'Відкликано', de: 'Widerrufen' },
  taken_down_expired: {
    fr: 'Arrivé à échéance\u202F: récits retirés du site',
    en: 'Ended: stories taken off the site',
    ru: 'Срок истёк: истории сняты с сайта',
    uk: 'Термін минув: історії знято із сайту',
    de: 'Abgelaufen: Berichte von der Website genommen',
  },
  taken_down_withdrawn: {
    fr: 'Récits retirés du site',
    en: 'Stories taken off the site',
    ru: 'Истории сняты с сайта',
    uk: 'Історії знято із сайту',
    de: 'Berichte von der Website genommen',
  },
}

export const consentOutcomes = {
  withdrawn: {
    fr: 'Retiré. Plus aucun récit de ce consentement n’est public.',
    en: 'Withdrawn. No story of this consent is public any more.',
    ru: 'Отозвано. Ни одна история по этому согласию больше не видна.',
    uk: 'Відкликано. Жодної історії за цією згодою більше не видно.',
    de: 'Widerrufen. Kein Bericht dieser Einwilligung ist mehr öffentlich.',
  },
  right_word: {
    fr: 'C’est le mot.',
    en: 'That is the word.',
    ru: 'Слово верное.',
    uk: 'Слово правильне.',
    de: 'Das ist das Wort.',
  },
  wrong_word: {
    fr: 'Ce n’est pas le mot. La personne peut tout de même retirer son consentement.',
    en: 'That is not the word. The person may withdraw all the same.',
    ru: 'Слово другое. Человек всё равно может отозвать согласие.',
    uk: 'Слово інше. Людина все одно може відкликати згоду.',
    de: 'Das ist nicht das Wort. Die Person kann trotzdem widerrufen.',
  },
} satisfies Record<string, Words>
