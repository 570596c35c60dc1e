import { panelWords } from '../../../preview/preview-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const preview: Chapter<'preview'> = {
  title: 'L’aperçu',
  about: 'Voir le texte sur le vrai site avant tout le monde.',
  sections: {
    see: {
      title: 'Voir ce qu’on lira',
      text: `
Dans un récit, une page ou une campagne, ouvrez l’aperçu : le vrai site, avec votre brouillon, qui suit ce que vous écrivez. ${q(panelWords.phone)} et ${q(panelWords.desktop)} changent la largeur ; la langue est celle que vous écrivez. Sur un téléphone, ${q(panelWords.open)} le montre par-dessus le texte, et ${q(panelWords.back)} l’enlève.

![L’aperçu d’un récit à côté de son formulaire : le site, à la largeur d’un téléphone.](picture:preview)

Il est pour vous seul, pour ce texte, pendant un quart d’heure, et se renouvelle tant que vous écrivez. Son adresse, envoyée à quelqu’un d’autre, ne montre rien.

> Pour faire relire, ne l’envoyez pas : déclarez le texte prêt. Pas de capture d’écran dans une messagerie non plus.`,
    },
  },
}
