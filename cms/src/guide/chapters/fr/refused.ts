import { consentRefusalWords } from '../../../consent/story-consent-words.ts'
import { draftFaults } from '../../../drafts/draft-words.ts'
import { doorFaults } from '../../../people/screens/door-words.ts'
import { decisionOutcomes } from '../../../review/screen/decision-words.ts'
import type { Chapter } from '../../guide.ts'

export const refused: Chapter<'refused'> = {
  title: 'Quand on vous refuse quelque chose',
  about: 'Chaque refus dit pourquoi et quoi faire. Voici les plus fréquents.',
  sections: {
    publishing: {
      title: 'Approuver ou publier',
      text: `
- « ${decisionOutcomes.own_text.fr} » Demandez à une ou un collègue : c’est la règle la plus importante de la maison.
- « ${decisionOutcomes.text_changed.fr} » Vous avez approuvé ce que vous avez lu ; ce n’est plus cela.
- « ${decisionOutcomes.findings_open.fr} » Voyez [Les constats](guide:findings).
- « ${decisionOutcomes.checklist_incomplete.fr} » Une question sans oui est une raison d’en parler.
- « ${decisionOutcomes.story_hidden.fr} »
- « ${consentRefusalWords.consent_missing.fr} »
- « ${consentRefusalWords.consent_not_for_language.fr} »

Un administrateur n’y peut rien, et c’est voulu.`,
    },
    saving: {
      title: 'Enregistrer',
      text: `
« ${draftFaults.savedElsewhere.fr.replace('{time}', '21.20')} » La même phrase, avec un nom, quand c’est quelqu’un d’autre. Copiez ce que vous veniez d’écrire avant de recharger : rien n’a été écrasé.

Un champ est souligné et dit ce qui manque : le reste de ce que vous avez écrit est toujours là.`,
    },
    pictures: {
      title: 'Une image',
      text: `
Les photos d’iPhone (HEIC), les PDF, les dessins SVG, les images animées, les sons et les vidéos ne sont pas acceptés ; le message dit comment faire autrement. Une voix identifie une personne aussi sûrement qu’un visage.

« Chaque visage doit être couvert » : voyez [Couvrir les visages](guide:pictures#faces).`,
    },
    money: {
      title: 'Un remboursement, un export',
      text: `
Si Stripe ne répond pas, attendez quelques minutes et recommencez : la même demande n’est jamais faite deux fois. Si la page s’est coupée, rechargez-la pour voir où en est le don.

Un export interrompu n’enregistre aucun fichier. Demandez moins de jours à la fois.`,
    },
    door: {
      title: 'Entrer',
      text: `
« ${doorFaults.refused.fr} » Le message est le même dans tous les cas, pour que personne ne puisse deviner qui a un compte. Les essais sont ralentis, jamais bloqués : attendez, ou demandez un nouveau mot de passe.

« ${doorFaults.code_refused.fr} » Vérifiez aussi que l’heure de votre téléphone est exacte.`,
    },
  },
}
