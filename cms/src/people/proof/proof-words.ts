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
    fr: 'Pour publier, exporter les dons ou modifier des comptes, il faut le code de votre téléphone si vous ne l’avez pas tapé depuis un quart d’heure. Ainsi, personne ne peut le faire depuis un écran laissé ouvert.',
    en: 'Publishing, exporting gifts and changing accounts ask for the code on your telephone if you have not typed one for a quarter of an hour. So nobody can do these things from a screen left open.',
    ru: 'Чтобы публиковать, выгружать пожертвования или менять учётные записи, нужен код с телефона, если вы не вводили его четверть часа. Так никто не сделает этого с экрана, оставленного открытым.',
    uk: 'Щоб публікувати, вивантажувати внески чи змінювати облікові записи, потрібен код із телефону, якщо ви не вводили його чверть години. Так ніхто не зробить цього з екрана, залишеного відкритим.',
    de: 'Zum Veröffentlichen, zum Exportieren von Spenden und zum Ändern von Konten ist der Code Ihres Telefons nötig, wenn Sie in der letzten Viertelstunde keinen eingegeben haben. So kann das niemand von einem offen gelassenen Bildschirm aus.',
  },
  confirm: {
    fr: 'Confirmer et continuer',
    en: 'Confirm and go on',
    ru: 'Подтвердить и продолжить',
    uk: 'Підтвердити й продовжити',
    de: 'Bestätigen und fortfahren',
  },
} as const satisfies Record<string, Words>
