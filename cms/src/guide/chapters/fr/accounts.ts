import { roleWords, userNames, userWords } from '../../../people/people-words.ts'
import { requestWords, securityWords } from '../../../people/screens/security-words.ts'
import { fillIn } from '../../../languages/pick-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const accounts: Chapter<'accounts'> = {
  title: 'Les comptes d’accès',
  about: 'Inviter quelqu’un, donner un rôle, fermer un compte ; ce qui se fait à deux.',
  sections: {
    invite: {
      title: 'Inviter',
      text: `
Dans [${userNames.plural.fr}](/admin/collections/users), créez un compte : courriel, ${q(userWords.name.label)}, ${q(userWords.roles.label)}. L’invitation part aussitôt. Un compte par personne, jamais partagé : le journal dit qui a fait quoi.

Le nom affiché est lu par les collègues. Un prénom ou un pseudonyme suffit.

Le lien s’est perdu : ouvrez le compte, ${q(securityWords.invite)}.

![La page d’un compte, avec ses sessions, son téléphone et ce qu’un administrateur peut faire.](picture:account)`,
    },
    two: {
      title: 'Ce qui se fait à deux',
      text: `
Faire de quelqu’un un relecteur ou un administrateur, ou délier son téléphone : l’un demande, un autre confirme, à l’accueil, sous ${q(securityWords.requests)}. Personne ne le fait pour soi-même. Une demande vaut 24 heures.

![À l’accueil, une demande qui attend la confirmation d’un autre administrateur.](picture:request)

> Avant de cliquer sur ${q(securityWords.confirm)}, appelez la personne : la demande est-elle d’elle ? C’est tout le sens d’être deux.

« ${fillIn(requestWords.reviewer.fr, { name: '…' })} » donne le droit de publier et de retirer. Ayez toujours deux administrateurs qui ne voyagent pas ensemble ; sinon, seul le serveur peut confirmer.

Publier, exporter les dons ou toucher aux comptes : le code du téléphone est redemandé s’il n’a pas été tapé depuis un quart d’heure. Un écran laissé ouvert ne peut donc rien de tout cela. Retirer un récit ne le demande jamais.`,
    },
    roles: {
      title: 'Les rôles',
      text: `
- ${q(roleWords.author)} : écrit et traduit. Ne publie pas.
- ${q(roleWords.reviewer)} : relit, approuve ce que d’autres ont écrit, publie, retire, tient les consentements.
- ${q(roleWords.treasurer)} : voit les dons et rembourse. Ne voit aucun brouillon.
- ${q(roleWords.administrator)} : tient les comptes et les réglages. Ne lit aucun brouillon, n’approuve rien.

Donnez le moins possible. Une personne peut avoir deux rôles ; elle n’approuve pas pour autant ce qu’elle a écrit.`,
    },
    close: {
      title: 'Fermer',
      text: `
Le jour où quelqu’un part : ${q(securityWords.close)}. Ses sessions finissent à l’instant, ce qu’elle a écrit reste, et le compte peut être rouvert ; les rôles qui se donnent à deux se redonnent alors à deux. En cas de doute seulement : ${q(securityWords.endAll)}.

Une fois par mois, relisez la liste : qui ne vient plus n’a plus besoin d’entrer.`,
    },
  },
}
