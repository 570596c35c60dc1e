import { campaignNames, campaignWords, givingWords } from '../../../campaigns/campaign-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const campaign: Chapter<'campaign'> = {
  title: 'Le texte de la campagne',
  about: 'La page d’accueil et la page de don : ce qu’elles disent, et comment on suspend les dons.',
  sections: {
    text: {
      title: 'Ce qu’elle dit',
      text: `
Ouvrez [${campaignNames.plural.fr}](/admin/collections/campaigns). De haut en bas, les champs suivent la page : ${q(campaignWords.headline.label)}, ${q(campaignWords.introduction.label)}, ${q(campaignWords.facts.label)}, ${q(campaignWords.uses.label)}, ${q(campaignWords.partners.label)}, ${q(campaignWords.questions.label)}, ${q(campaignWords.lastCall.label)}.

![Le formulaire de la campagne : le titre de la page et l’introduction.](picture:campaign)

- Le ton : calme, exact, sans culpabilité ni urgence inventée. Des gens qui ont leurs raisons.
- Chaque fait porte sa source et le jour où on l’a lue. Sans source, pas de chiffre.
- ${q(campaignWords.makesPossible.label)} : vérifié avec la personne qui paie. Une promesse qu’on peut tenir.
- ${q(campaignWords.stories.label)} : trois au plus.

Les lignes sont communes à toutes les langues, leurs mots se traduisent. Une ligne ajoutée paraît dans une autre langue quand ses mots y sont approuvés ; déplacée ou retirée, elle l’est partout. Pour changer un montant, une date, une source ou un nom, retirez d’abord les autres langues du site, puis approuvez-les une à une. Il faut une approbation ici aussi ; elle peut venir de qui a écrit.`,
    },
    giving: {
      title: 'Ouvrir, suspendre, clore les dons',
      text: `
Le champ ${q(campaignWords.giving.label)} dit ${q(givingWords.open)}, ${q(givingWords.paused)} ou ${q(givingWords.closed)}. En pause ou clos, le formulaire ne prend rien et montre la phrase de ${q(campaignWords.givingNote.label)}. Ce changement se publie comme le reste.

Les dons mensuels déjà commencés continuent ; la trésorerie les arrête un à un.`,
    },
  },
}
