import type { Words } from '../../languages/words.ts'

export const reconcileWords = {
  button: {
    fr: 'Rapprocher maintenant',
    en: 'Reconcile now',
    ru: 'Сверить сейчас',
    uk: 'Звірити зараз',
    de: 'Jetzt abgleichen',
  },
  hint: {
    fr: 'Chaque nuit, nos livres sont comparés à ceux de Stripe. On peut le demander aussi à tout moment\u202F; cela prend quelques minutes et ne compte rien deux fois.',
    en: 'Each night our books are compared with Stripe’s. It can be asked for at any time as well; it takes some minutes and counts nothing twice.',
    ru: 'Каждую ночь наш учёт сверяется с учётом Stripe. Это можно запустить и в любой момент; занимает несколько минут и ничего не считает дважды.',
    uk: 'Щоночі наш облік звіряється з обліком Stripe. Це можна запустити й будь-коли; триває кілька хвилин і нічого не рахує двічі.',
    de: 'Jede Nacht werden unsere Bücher mit denen von Stripe verglichen. Das geht auch jederzeit auf Wunsch; es dauert einige Minuten und zählt nichts doppelt.',
  },
  last: {
    fr: 'Dernier rapprochement avec Stripe\u202F: {ago}.',
    en: 'Last reconciliation with Stripe: {ago}.',
    ru: 'Последняя сверка со Stripe: {ago}.',
    uk: 'Остання звірка зі Stripe: {ago}.',
    de: 'Letzter Abgleich mit Stripe: {ago}.',
  },
  never: {
    fr: 'Aucun rapprochement avec Stripe n’a encore été fait.',
    en: 'No reconciliation with Stripe has been made yet.',
    ru: 'Сверок со Stripe ещё не было.',
    uk: 'Звірок зі Stripe ще не було.',
    de: 'Es gab noch keinen Abgleich mit Stripe.',
  },
} satisfies Record<string, Words>

export const reconcileOutcomes = {
  asked: {
    fr: 'C’est demandé. Le résultat paraîtra dans cette liste dans quelques minutes.',
    en: 'It is asked for. The result will stand in this list in some minutes.',
    ru: 'Запущено. Результат появится в этом списке через несколько минут.',
    uk: 'Запущено. Результат з’явиться в цьому списку за кілька хвилин.',
    de: 'Es ist angefordert. Das Ergebnis steht in einigen Minuten in dieser Liste.',
  },
  already_asked: {
    fr: 'C’était déjà demandé\u202F: un rapprochement va commencer.',
    en: 'It was asked for already: a reconciliation is about to begin.',
    ru: 'Это уже запущено: сверка вот-вот начнётся.',
    uk: 'Це вже запущено: звірка ось-ось почнеться.',
    de: 'Das war schon angefordert: Ein Abgleich beginnt gleich.',
  },
} satisfies Record<string, Words>
