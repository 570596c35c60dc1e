import { neverWordWords } from '../../../never-words/never-word-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const neverWords: Chapter<'never-words'> = {
  title: 'Les mots à ne jamais publier',
  about: 'Confier à la machine les vrais noms, pour qu’elle les refuse partout, sans que personne puisse les relire.',
  sections: {
    enter: {
      title: 'Pour un récit',
      text: `
Avant la première relecture, une relectrice ou un relecteur ouvre l’onglet de relecture du récit et saisit, un par ligne : le vrai prénom, le nom de famille, les prénoms des proches, le surnom, la ville, le village, l’unité.

- Écrivez chaque mot sous sa première forme, comme sur un passeport. Les déclinaisons et la translittération sont trouvées toutes seules.
- Le prénom sur une ligne, le nom sur une autre : ensemble sur une même ligne, seule leur suite serait refusée.
- Cliquez sur ${q(neverWordWords.keep)}.

![Le cadre où l’on saisit les mots à ne jamais publier d’un récit, un par ligne.](picture:never-words)

Seul un sceau est gardé, avec une clé qui n’est pas dans la base. Vous verrez combien de mots il y a, jamais lesquels. Un texte qui en contient un n’est pas publié, et aucune raison n’y change rien.`,
    },
    everywhere: {
      title: 'Pour tous les textes',
      text: `
À la page [${neverWordWords.toAll.fr}](/admin/never-words) se trouvent ceux qui ne doivent paraître dans aucun texte : lieux d’hébergement, noms de l’équipe et des bénévoles.

Si un mot bloque un texte par erreur, on ne peut pas le retirer seul, puisque personne ne peut le lire : ${q(neverWordWords.clear)}, puis saisissez la liste de nouveau. L’effacement est noté avec votre nom.`,
    },
  },
}
