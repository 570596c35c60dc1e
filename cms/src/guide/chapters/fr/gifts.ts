import { actWords } from '../../../desk/act-words.ts'
import { donationStoryWords } from '../../../desk/donation/donation-story-words.ts'
import { refundWords } from '../../../desk/donation/refund-words.ts'
import { enterWords } from '../../../desk/enter/enter-words.ts'
import { listWords } from '../../../desk/lists/list-words.ts'
import { stripeNowWords } from '../../../desk/stripe-now/side-words.ts'
import { subscriptionStoryWords } from '../../../desk/subscription/subscription-story-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const gifts: Chapter<'gifts'> = {
  title: 'Les dons',
  about: 'Lire un don, rembourser, saisir un virement ou un chèque, arrêter un don mensuel.',
  sections: {
    read: {
      title: 'Lire un don',
      text: `
[La liste des dons](/admin/collections/donations) a des listes prêtes : ${q(listWords.thisMonth)}, ${q(listWords.lastMonth)}, ${q(listWords.refunded)}, ${q(listWords.disputed)}, ${q(listWords.needsCare)}. On cherche par numéro, jamais par nom : nous n’en gardons aucun.

La page d’un don dit en une phrase ce qu’il est, puis ${q(donationStoryWords.timeline)} et l’argent. Personne ne peut le modifier.

![La page d’un don : ce qu’il est en une phrase, son alerte, ce qui s’est passé.](picture:gift)

Un doute ? ${q(stripeNowWords.ask)} : les deux côtés sont mis face à face.`,
    },
    refund: {
      title: 'Rembourser',
      text: `
Sur la page du don, sous ${q(refundWords.title)} : le montant, le motif, ${q(refundWords.check)}, puis confirmez. L’argent repart par le moyen qui a servi, et Stripe garde ses frais.

La demande est écrite avant d’être envoyée : si la page se coupe, rechargez-la ; une même demande n’est jamais faite deux fois.

> Prélèvement SEPA : même remboursée, la personne peut encore faire annuler le débit par sa banque. L’argent partirait deux fois. Assurez-vous d’abord qu’elle n’a rien demandé à sa banque.`,
    },
    'by-hand': {
      title: 'Un don reçu hors Stripe',
      text: `
[${enterWords.title.fr}](/admin/enter-donation) : un virement, un chèque, des espèces, quand l’argent est là. La référence sert à retrouver la ligne du relevé : un numéro, jamais un nom.

Un don saisi ne s’efface pas. En cas d’erreur, ou si un chèque revient impayé : ${q(refundWords.titleManual)}, sur sa page.`,
    },
    monthly: {
      title: 'Les dons mensuels',
      text: `
Chaque [don mensuel](/admin/collections/subscriptions) a sa page, avec les dons qu’il a produits.

- ${q(subscriptionStoryWords.cancel)} : plus rien n’est prélevé, et on ne peut pas le reprendre.
- ${q(subscriptionStoryWords.link)} : la personne a perdu le lien par lequel elle le modifie ou l’arrête. Le nouveau est montré une seule fois, et l’ancien cesse de marcher. Transmettez-le par un chemin sûr, après vous être assuré que c’est bien elle. Sinon, ${q(actWords.back)}.`,
    },
  },
}
