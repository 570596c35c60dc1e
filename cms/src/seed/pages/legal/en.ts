import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const en: PageText = {
  title: 'Legal notice',
  body: [
    paragraph(
      'Whatever is followed by “(example)” is not real. The association replaces it before opening the site to the public.',
    ),
    heading('Publisher'),
    list([
      'Russie-Libertés, a French association under the law of 1 July 1901',
      'Registered office: 1 rue de l’Exemple, 75000 Paris (example)',
      'Number in the French national register of associations: W000000000 (example)',
      'Director of publication: First name Surname (example)',
    ]),
    paragraph('Mail: ', link('contact@example.org', 'mailto:contact@example.org'), ' (example).'),
    heading('Hosting'),
    paragraph('Hébergeur SA, 2 rue de l’Exemple, 75000 Paris (example).'),
    heading('Payments'),
    paragraph('Gifts are paid on a page of Stripe’s, outside this site. We neither see nor keep any card number.'),
    heading('Texts and pictures'),
    paragraph(
      'The campaign’s texts may be quoted with their source. To reproduce a whole story, please write to us first: a person may need it to disappear, and we must be able to tell you. The pictures are drawings made for this site; they show nobody.',
    ),
    heading('Right of reply, and warnings'),
    paragraph(
      'A mistake, or a detail that seems to you to put someone in danger: write to us at the address above. The text will be taken down while we check.',
    ),
  ],
}
