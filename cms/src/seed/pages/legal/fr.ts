import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const fr: PageText = {
  title: 'Mentions légales',
  body: [
    paragraph(
      'Les éléments suivis de « (exemple) » ne sont pas réels. L’association les remplace avant d’ouvrir le site au public.',
    ),
    heading('Éditeur'),
    list([
      'Russie-Libertés, association régie par la loi du 1er juillet 1901',
      'Siège : 1 rue de l’Exemple, 75000 Paris (exemple)',
      'Numéro au répertoire national des associations : W000000000 (exemple)',
      'Directrice de la publication : Prénom Nom (exemple)',
    ]),
    paragraph('Courrier : ', link('contact@example.org', 'mailto:contact@example.org'), ' (exemple).'),
    heading('Hébergement'),
    paragraph('Hébergeur SA, 2 rue de l’Exemple, 75000 Paris (exemple).'),
    heading('Paiements'),
    paragraph(
      'Les dons sont payés sur une page de Stripe, en dehors de ce site. Nous ne voyons et ne conservons aucun numéro de carte.',
    ),
    heading('Textes et images'),
    paragraph(
      'Les textes de la campagne peuvent être cités avec leur source. Pour reproduire un récit en entier, écrivez-nous d’abord : une personne peut avoir besoin qu’il disparaisse, et nous devons pouvoir vous prévenir. Les images sont des dessins faits pour ce site ; elles ne représentent personne.',
    ),
    heading('Droit de réponse et signalement'),
    paragraph(
      'Une erreur, un détail qui vous semble mettre quelqu’un en danger : écrivez-nous à l’adresse ci-dessus. Le texte sera retiré pendant que nous vérifions.',
    ),
  ],
}
