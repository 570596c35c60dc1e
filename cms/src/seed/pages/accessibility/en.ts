import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const en: PageText = {
  title: 'Accessibility statement',
  body: [
    paragraph(
      'Whatever is followed by “(example)” is not real, and whatever is followed by “(to be confirmed)” has to be confirmed by the association before the site opens.',
    ),
    paragraph(
      'The association Russie-Libertés wants this site to be readable by everybody, in the spirit of article 47 of the French law of 11 February 2005. This statement covers this site, in its five languages. The association may not be bound to make it; it does so all the same (to be confirmed).',
    ),
    heading('State of conformity'),
    paragraph(
      'This site is not conformant with the French accessibility reference (RGAA), version 4.1: no audit has been made yet. These words say that proof is missing; they are not a list of known faults.',
    ),
    heading('Results of tests'),
    paragraph(
      'No person has audited this site yet, with a screen reader or otherwise. So no rate of conformity can be given.',
    ),
    paragraph('Programs have checked it, most recently on 23 November 2026:'),
    list([
      'axe-core 4.11, in Chromium, on every kind of page and in the five languages, at 320, 768 and 1,280 pixels wide, light and dark: no error found.',
      'html-validate 10.17, on every kind of page: valid code.',
      'Our own programs: a whole donation by keyboard alone, the same without scripts, at 400% zoom; contrasts, size of targets, scrolling in one direction only.',
    ]),
    paragraph('Such programs see only a part of the 106 criteria of the RGAA. The rest has not been checked.'),
    heading('Content that is not accessible'),
    paragraph('Failures: none has been recorded, for want of an audit. There may be some.'),
    paragraph('Exemptions for disproportionate burden: none.'),
    paragraph(
      'Content outside this statement: the payment page, which is Stripe’s and which we have not checked. A bank transfer is possible without it where its details stand on the page for giving.',
    ),
    paragraph(
      'A text that does not exist in your language is shown in another; the page says so, and its code tells screen readers.',
    ),
    heading('How this statement was made'),
    paragraph(
      'This statement was made on 23 November 2026. Technologies: HTML, CSS, SVG; JavaScript only as an addition. Everything can be read, and one can give as far as the payment page, without scripts.',
    ),
    heading('Feedback and contact'),
    paragraph(
      'If you cannot read a page or cannot give, write to us: ',
      link('contact@example.org', 'mailto:contact@example.org'),
      ' (example). We will send you the content in another form.',
    ),
    heading('Right of recourse'),
    paragraph(
      'If you have reported a fault that keeps you from some content or service, and have not had a satisfactory answer, you can turn to the French Defender of Rights:',
    ),
    paragraph(
      'Write to the ',
      link('Defender of Rights (form in French)', 'https://formulaire.defenseurdesdroits.fr/'),
      '.',
    ),
    paragraph(
      'Contact the ',
      link('delegate in your region', 'https://www.defenseurdesdroits.fr/carte-des-delegues'),
      '.',
    ),
    paragraph(
      'Or send a letter, without a stamp from within France: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    ),
  ],
}
