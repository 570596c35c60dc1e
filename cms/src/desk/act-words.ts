import type { Words } from '../languages/words.ts'

/** Said of every act of the desk. */
export const actWords = {
  back: { fr: 'Revenir', en: 'Go back', ru: 'Назад', uk: 'Назад', de: 'Zurück' },
  busy: { fr: 'Un instant…', en: 'One moment…', ru: 'Минуту…', uk: 'Хвилинку…', de: 'Einen Moment…' },
} satisfies Record<string, Words>

/** What may come of any act, and how to mend it. */
export const outcomeWords = {
  unreachable: {
    fr: 'Le serveur n’a pas répondu. Rechargez la page pour voir si c’est fait, avant de recommencer.',
    en: 'The server did not answer. Reload the page to see whether it is done, before trying again.',
    ru: 'Сервер не ответил. Обновите страницу и посмотрите, выполнено ли действие, прежде чем повторять.',
    uk: 'Сервер не відповів. Оновіть сторінку й подивіться, чи дію виконано, перш ніж повторювати.',
    de: 'Der Server hat nicht geantwortet. Laden Sie die Seite neu und sehen Sie nach, ob es geschehen ist, bevor Sie es wiederholen.',
  },
  logged_out: {
    fr: 'Vous n’êtes plus connecté. Rien n’a été fait\u202F: reconnectez-vous, puis recommencez.',
    en: 'You are no longer logged in. Nothing was done: log in, then try again.',
    ru: 'Вы больше не в системе. Ничего не сделано: войдите снова и повторите.',
    uk: 'Ви більше не в системі. Нічого не зроблено: увійдіть знову й повторіть.',
    de: 'Sie sind nicht mehr angemeldet. Nichts wurde getan: Melden Sie sich an und versuchen Sie es noch einmal.',
  },
  not_allowed: {
    fr: 'Votre rôle ne le permet pas. Rien n’a été fait.',
    en: 'Your role does not allow it. Nothing was done.',
    ru: 'Ваша роль этого не позволяет. Ничего не сделано.',
    uk: 'Ваша роль цього не дозволяє. Нічого не зроблено.',
    de: 'Ihre Rolle erlaubt das nicht. Nichts wurde getan.',
  },
  not_found: {
    fr: 'Introuvable. Rechargez la page.',
    en: 'Not found. Reload the page.',
    ru: 'Не найдено. Обновите страницу.',
    uk: 'Не знайдено. Оновіть сторінку.',
    de: 'Nicht gefunden. Laden Sie die Seite neu.',
  },
  not_possible_now: {
    fr: 'Ce n’est plus possible dans l’état présent. Rechargez la page pour voir où il en est.',
    en: 'This is no longer possible as things stand. Reload the page to see how they do.',
    ru: 'В нынешнем состоянии это уже невозможно. Обновите страницу, чтобы увидеть, что изменилось.',
    uk: 'У нинішньому стані це вже неможливо. Оновіть сторінку, щоб побачити, що змінилося.',
    de: 'Beim jetzigen Stand ist das nicht mehr möglich. Laden Sie die Seite neu, um ihn zu sehen.',
  },
  payment_provider_unavailable: {
    fr: 'Stripe ne répond pas. Réessayez dans quelques minutes\u202F: une même demande ne sera pas faite deux fois.',
    en: 'Stripe does not answer. Try again in a few minutes: the same request is not carried out twice.',
    ru: 'Stripe не отвечает. Попробуйте через несколько минут: один и тот же запрос дважды не выполнится.',
    uk: 'Stripe не відповідає. Спробуйте за кілька хвилин: той самий запит двічі не виконається.',
    de: 'Stripe antwortet nicht. Versuchen Sie es in einigen Minuten wieder: Derselbe Auftrag wird nicht zweimal ausgeführt.',
  },
  service_unavailable: {
    fr: 'Le service est momentanément indisponible. Rechargez la page avant de recommencer.',
    en: 'The service is unavailable for the moment. Reload the page before trying again.',
    ru: 'Служба временно недоступна. Обновите страницу, прежде чем повторять.',
    uk: 'Служба тимчасово недоступна. Оновіть сторінку, перш ніж повторювати.',
    de: 'Der Dienst ist im Moment nicht erreichbar. Laden Sie die Seite neu, bevor Sie es wiederholen.',
  },
  failed: {
    fr: 'Cela n’a pas marché. Rechargez la page avant de recommencer.',
    en: 'This did not work. Reload the page before trying again.',
    ru: 'Не получилось. Обновите страницу, прежде чем повторять.',
    uk: 'Не вдалося. Оновіть сторінку, перш ніж повторювати.',
    de: 'Das hat nicht geklappt. Laden Sie die Seite neu, bevor Sie es wiederholen.',
  },
} satisfies Record<string, Words>
