import { alarmKindLabels } from '../../../alarms/alarm-labels.ts'
import { alarmStoryWords, retryWords } from '../../../desk/alarms/alarm-story-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const alarms: Chapter<'alarms'> = {
  title: 'Alertes et contestations',
  about: 'Ce que la machine ne sait pas résoudre seule, et ce qu’on attend de vous.',
  sections: {
    list: {
      title: 'Les alertes',
      text: `
À l’accueil, sous ${q(alarmStoryWords.home)}, et par un courriel à la première fois. Chaque [alerte](/admin/collections/alarms) dit ce qui se passe, ce que disent les deux côtés, et quoi faire. Elle reste jusqu’à ce que quelqu’un déclare, à son nom : ${q(alarmStoryWords.deal)}.

![L’accueil de la trésorerie : une alerte ouverte, avec le conseil et les boutons.](picture:alarms)

- ${q(alarmKindLabels.event_dead)} : ${q(retryWords.button)}. Rien n’est compté deux fois.
- ${q(alarmKindLabels.books_differ)} : comparez les deux colonnes.
- ${q(alarmKindLabels.silence)} : faites un don d’essai sur le site.
- ${q(alarmKindLabels.card_testing)} : le formulaire se défend seul. Si cela dure, demandez à la relecture de [suspendre les dons](guide:campaign#giving).`,
    },
    disputes: {
      title: 'Les contestations',
      text: `
Une personne a dit à sa banque qu’elle ne reconnaît pas le paiement. La banque retient l’argent.

- **Carte** : répondez dans le tableau de bord de Stripe avant la date limite, sans quoi l’argent est perdu. Ne donnez que ce qui prouve le paiement : date, montant, page de don. Jamais ce que fait l’association avec qui.
- **Prélèvement** : la banque a déjà rendu l’argent, il n’y a rien à répondre.

Ne remboursez pas un don contesté : l’argent partirait deux fois.`,
    },
    'blocked-cards': {
      title: 'Les cartes émises en Russie ou en Biélorussie',
      text: `
${q(alarmKindLabels.blocked_issuer)} : l’argent est rendu tout seul, le don mensuel arrêté, et rien n’est gardé de la personne. Elle risque des poursuites pour une ligne de banque. Vérifiez seulement, sur la page du don, que le remboursement est fait. Ne cherchez pas à la joindre.`,
    },
  },
}
