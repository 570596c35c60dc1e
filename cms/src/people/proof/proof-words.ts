import type { Words } from '../../languages/words.ts'

/** Said by what asks for a code before an act that a session left open must not do. */
export const proofWords = {
  title: {
    fr: 'Confirmez que c’est vous',
    en: 'Confirm that it is you',
    ru: 'Подтвердите, что это вы',
    uk: 'Підтвердьте, що це ви',
    de: 'Bestätigen Sie, dass Sie es sind',
  },
  why: {
    fr: 'Publier, exporter les dons ou toucher aux comptes demande le code du téléphone s’il n’a pas été tapé depuis un quart d’heure. Ainsi un écran laissé ouvert ne peut rien de tout cela.',
    en: 'Publishing, exporting gifts or changing accounts asks for the code on your telephone if you have not typed one for a quarter of an hour. So a screen left open can do none of it.',
    ru: 'Чтобы публиковать, выгружать пожертвования или менять учётные записи, нужен код с телефона, если вы не вводили его четверть часа. Так оставленный открытым экран ничего из этого не может.',
    uk: 'Щоб публікувати, вивантажувати внески чи змінювати облікові записи, потрібен код із телефону, якщо ви не вводили його чверть години. Так залишений відкритим екран нічого з цього не може.',
    de: 'Veröffentlichen, Spenden ausgeben oder Konten ändern verlangt den Code Ihres Telefons, wenn Sie seit einer Viertelstunde keinen getippt haben. So kann ein offen gelassener Bildschirm nichts davon.',
  },
  confirm: {
    fr: 'Confirmer et continuer',
    en: 'Confirm and go on',
    ru: 'Подтвердить и продолжить',
    uk: 'Підтвердити й продовжити',
    de: 'Bestätigen und fortfahren',
  },
} as const satisfies Record<string, Words>
