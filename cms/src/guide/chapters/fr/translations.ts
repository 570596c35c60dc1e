import { boardWords, stateWords } from '../../../translation/translation-words.ts'
import { translateWords } from '../../../translation/side-by-side/translate-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const translations: Chapter<'translations'> = {
  title: 'Traduire',
  about: 'Trouver ce qui attend, traduire à côté de l’original, dire que c’est prêt.',
  sections: {
    board: {
      title: 'Le tableau',
      text: `
[${boardWords.title.fr}](/admin/translations) montre chaque texte dans chaque langue. Choisissez une langue et ${q(boardWords.toDo)} : ce qui reste est votre liste. L’accueil en donne le nombre.

![Le tableau des traductions : une ligne par texte, une colonne par langue, avec l’état de chacune.](picture:board)`,
    },
    'side-by-side': {
      title: 'Côte à côte',
      text: `
Depuis le tableau, ou par l’onglet ${q(translateWords.tab)}, l’original est à gauche, votre langue à droite, champ par champ. Vous ne touchez à aucune autre langue, et plusieurs personnes peuvent traduire en même temps.

Quand l’original a changé depuis votre dernière version, les passages sont marqués : ${q(translateWords.changed)}.

![Une traduction côte à côte : l’original à gauche, les champs à remplir à droite.](picture:translate)

Dans une langue encore vide, ${q(translateWords.structure)} apporte ses intertitres, ses images et ses citations, ses mots entre ⟦ ⟧. Remplacez-les un par un ; rien ne peut être prêt tant qu’il en reste.

Ce que vous écrivez est enregistré au fur et à mesure ; ${q(translateWords.save)} garde une version à laquelle on peut revenir. Si quelqu’un d’autre a écrit entre-temps dans la même langue, on vous le dit, rien n’est écrasé, et vos mots peuvent être copiés. Quand tout y est, fidèle et complet, cliquez sur ${q(translateWords.ready)} : le texte attend alors l’approbation.

> Traduire peut ajouter un danger : une tournure régionale, un mot d’argot militaire exact, un prénom rendu sous sa forme d’origine. Les règles du récit valent dans chaque langue.`,
    },
    states: {
      title: 'Les états',
      text: `
- ${q(stateWords.missing)} : rien n’est écrit dans cette langue.
- ${q(stateWords.draft)} : un brouillon existe.
- ${q(stateWords.ready)} : déclaré prêt, attend l’approbation.
- ${q(stateWords.outdated)} : l’original a changé depuis que la traduction a été déclarée prête.
- ${q(stateWords.public)} : on le lit sur le site.
- ${q(stateWords.public_outdated)} : on le lit, mais l’original a changé depuis.

Une langue inachevée ne se voit jamais à moitié : le site dit que le texte n’existe pas encore dans cette langue, et le montre dans une autre.`,
    },
  },
}
