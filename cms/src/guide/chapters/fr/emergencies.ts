import { consentPageWords } from '../../../consent/desk/consent-page-words.ts'
import { consentNames } from '../../../consent/consent-words.ts'
import { neverWordWords } from '../../../never-words/never-word-words.ts'
import { securityWords } from '../../../people/screens/security-words.ts'
import { userNames } from '../../../people/people-words.ts'
import { copyStateWords } from '../../../withdrawal/screen/copy-words.ts'
import { pageWords, storyWords } from '../../../withdrawal/screen/withdrawal-words.ts'
import { trailWords } from '../../../trail/screen/trail-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const emergencies: Chapter<'emergencies'> = {
  title: 'Urgences',
  about: 'Quand quelqu’un peut être en danger : agir d’abord, comprendre ensuite.',
  sections: {
    'one-story': {
      title: 'Retirer un récit',
      text: `
Une relectrice ou un relecteur, seul, tout de suite, aussi depuis un téléphone :

1. Ouvrez le récit, puis l’onglet ${q(storyWords.tab)}.
2. Cliquez sur ${q(storyWords.hide)}.
3. Attendez que l’écran dise que toutes les instances du site ont confirmé : quelques secondes. Si l’une est muette, l’écran dit jusqu’à quand elle peut encore montrer le récit, dix minutes au plus.

![L’onglet de retrait d’un récit : le bouton pour masquer, et ce que le site confirme.](picture:story-withdrawal)

Il disparaît dans toutes les langues, avec ses images, de la recherche et des flux. Rien n’est perdu : deux personnes peuvent le rendre visible. Vous n’êtes pas chargé de la relecture ? Appelez quelqu’un qui l’est.

Si d’autres ont pu le copier : ${q(storyWords.hideAndList)}. La liste est à la page [${pageWords.title.fr}](/admin/withdrawals), sous ${q(pageWords.copies)} ; notez-y chaque demande : ${q(copyStateWords.asked)}, ${q(copyStateWords.gone)}, ${q(copyStateWords.refused)}.`,
    },
    'all-stories': {
      title: 'Retirer tous les récits',
      text: `
Vous ne savez pas lequel, ou plusieurs personnes sont en danger :

1. Ouvrez [${pageWords.title.fr}](/admin/withdrawals).
2. ${q(pageWords.hideAll)}, puis ${q(pageWords.hideAllConfirm)}.

![La page des retraits sur un téléphone, avec le bouton pour masquer tous les récits.](picture:withdrawals-phone)

La campagne et les dons continuent. Plus aucun récit ne se lit, et aucun brouillon ne peut être publié, jusqu’à ce que deux personnes les rendent visibles.`,
    },
    withdrawal: {
      title: 'Une personne se rétracte',
      text: `
Elle n’a pas à dire pourquoi, ni à prouver qui elle est.

1. Ouvrez [${consentNames.plural.fr}](/admin/collections/consents), à son code.
2. Si elle dit un mot : ${q(consentPageWords.checkWord)}. S’il est faux ou oublié, continuez tout de même.
3. ${q(consentPageWords.withdraw)}, puis ${q(consentPageWords.withdrawConfirm)}.

![Le bas d’un consentement : vérifier le mot, et retirer le consentement.](picture:consent-withdrawal)

> Tous ses récits quittent le site à l’instant et sont effacés, brouillons et images compris. Personne ne peut les ramener, une sauvegarde non plus. Si vous n’êtes pas certain que l’appel vient d’elle, masquez d’abord le récit : cela se défait.

Dites-lui ce qui est fait, et ce que nous ne pouvons pas faire : les copies des autres, nous ne pouvons que les demander.`,
    },
    telephone: {
      title: 'Un téléphone a été saisi',
      text: `
**Celui d’une personne de l’équipe.** Supposez que tout ce qui y était ouvert est lu.

1. Une personne qui administre ouvre son compte dans [${userNames.plural.fr}](/admin/collections/users) : ${q(securityWords.close)}. Ses sessions finissent à l’instant.
2. Elle demande qu’un autre téléphone soit relié : ${q(securityWords.resetFactor)}. Il faut deux administrateurs.
3. La relecture masque les récits des personnes avec qui ce téléphone échangeait.
4. Le compte n’est rouvert que de vive voix, avec un nouveau téléphone et un nouveau mot de passe.

**Celui d’une personne d’un récit, ou elle ne répond plus.** Masquez son récit, prévenez ses proches comme elle l’a demandé, et n’écrivez pas à ce téléphone.`,
    },
    account: {
      title: 'Un compte a été pris',
      text: `
Une session que vous ne connaissez pas, un courriel de réinitialisation que vous n’avez pas demandé, un texte changé en votre nom :

1. Dans [votre compte](/admin/account) : ${q(securityWords.endOthers)}, puis ${q(securityWords.changePassword)}.
2. Prévenez une personne qui administre : ${q(securityWords.close)} si vous n’y entrez plus.
3. Changez le mot de passe de votre courriel : c’est par lui qu’on reprend un compte.
4. La relecture et l’administration regardent ${q(trailWords.title)} pour ces jours-là. Dans le doute, masquez les récits que ce compte a touchés.`,
    },
    'never-word-public': {
      title: 'Un vrai nom est public',
      text: `
L’accueil le dit sous ${q(neverWordWords.hitsTitle)}, ou quelqu’un vous appelle. Masquez le récit, et choisissez de demander le retrait des copies. Prévenez la personne. Puis seulement, corrigez, et supprimez [les versions antérieures](guide:findings#mend).

> Si le nom se trouve dans l’adresse de la page, changer d’adresse ne suffit pas : l’ancienne y mène pour de bon. Commencez un nouveau récit avec ses mots, puis effacez celui-ci.`,
    },
  },
}
