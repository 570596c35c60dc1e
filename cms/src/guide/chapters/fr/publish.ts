import { decisionWords } from '../../../review/screen/decision-words.ts'
import { screenWords } from '../../../review/screen/screen-words.ts'
import { planningWords } from '../../../planning/screen/planning-words.ts'
import { boardWords } from '../../../translation/translation-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const publish: Chapter<'publish'> = {
  title: 'Publier',
  about: 'Maintenant ou à une heure choisie, langue par langue.',
  sections: {
    now: {
      title: 'Maintenant',
      text: `
À l’onglet ${q(screenWords.tab)} d’un texte approuvé : ${q(decisionWords.publish)}. Le site le montre en quelques secondes, dans cette langue seulement. Chaque langue se relit et se publie à part.

Avant, une dernière question : la personne sait-elle que cela paraît aujourd’hui ? Certaines veulent prévenir leur famille, ou être loin.`,
    },
    later: {
      title: 'À une heure choisie',
      text: `
Sous ${q(planningWords.title)}, donnez un jour et une heure, à l’heure de Paris, puis ${q(planningWords.plan)}. Le texte doit être déjà approuvé.

![Le cadre pour publier plus tard : un jour, une heure, et le bouton pour prévoir la publication.](picture:plan)

Au moment venu, tout est vérifié de nouveau : le texte, l’approbation, le consentement, les mots à ne jamais publier. S’il a changé entre-temps, il ne paraît pas, et l’écran dit pourquoi. ${q(planningWords.cancel)} : le texte reste approuvé.

Ce qui est prévu se lit sur le [tableau](guide:translations#board), avec le jour et l’heure : état ${q(boardWords.planned)}. La page d’accueil en donne le nombre, langue par langue.`,
    },
    afterwards: {
      title: 'Après',
      text: `
Ouvrez la page sur le site, sur un téléphone, dans chaque langue publiée. Corriger un texte public se fait comme un brouillon : on lit l’ancien tant que le nouveau n’est pas approuvé.

Si quelque chose ne va pas, n’attendez pas de savoir quoi : [masquez d’abord](guide:emergencies#one-story).`,
    },
  },
}
