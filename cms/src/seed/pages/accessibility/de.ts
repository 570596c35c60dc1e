import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const de: PageText = {
  title: 'Erklärung zur Barrierefreiheit',
  body: [
    paragraph(
      'Was mit „(Beispiel)“ endet, ist nicht echt; was mit „(zu bestätigen)“ endet, muss der Verein bestätigen, bevor die Website öffnet.',
    ),
    paragraph(
      'Der Verein Russie-Libertés möchte, dass alle diese Website lesen können, im Sinne von Artikel 47 des französischen Gesetzes vom 11. Februar 2005. Diese Erklärung gilt für diese Website in ihren fünf Sprachen. Vielleicht ist der Verein dazu nicht verpflichtet; er gibt sie dennoch ab (zu bestätigen).',
    ),
    heading('Stand der Konformität'),
    paragraph(
      'Diese Website ist nicht konform mit dem französischen Standard RGAA, Version 4.1: Es gab noch kein Audit. Das sagt, dass der Nachweis fehlt; es ist keine Liste bekannter Mängel.',
    ),
    heading('Ergebnisse der Prüfungen'),
    paragraph(
      'Noch hat kein Mensch diese Website geprüft, weder mit einem Screenreader noch sonst. Ein Grad der Konformität lässt sich daher nicht nennen.',
    ),
    paragraph('Programme haben sie geprüft, zuletzt am 23. November 2026:'),
    list([
      'axe-core 4.11 in Chromium, auf jeder Art von Seite und in den fünf Sprachen, bei 320, 768 und 1.280 Pixeln Breite, hell und dunkel: kein Fehler gefunden.',
      'html-validate 10.17, auf jeder Art von Seite: gültiger Code.',
      'Unsere eigenen Programme: eine ganze Spende allein mit der Tastatur, dasselbe ohne Skripte, bei 400 % Vergrößerung; Kontraste, Größe der Ziele, Rollen in nur einer Richtung.',
    ]),
    paragraph('Solche Programme sehen nur einen Teil der 106 Kriterien des RGAA. Der Rest ist nicht geprüft.'),
    heading('Was nicht barrierefrei ist'),
    paragraph('Mängel: keine festgestellt, weil es kein Audit gab. Es kann welche geben.'),
    paragraph('Ausnahmen wegen unverhältnismäßiger Belastung: keine.'),
    paragraph(
      'Nicht Teil dieser Erklärung: die Zahlungsseite. Sie gehört Stripe, und wir haben sie nicht geprüft. Eine Überweisung geht ohne sie, wenn ihre Angaben auf der Spendenseite stehen.',
    ),
    paragraph(
      'Ein Text, den es in Ihrer Sprache nicht gibt, steht in einer anderen da; die Seite sagt es, und ihr Code sagt es Screenreadern.',
    ),
    heading('Wie diese Erklärung entstand'),
    paragraph(
      'Diese Erklärung wurde am 23. November 2026 erstellt. Technik: HTML, CSS, SVG; JavaScript nur als Zugabe. Lesen und Spenden bis zur Zahlungsseite gehen ohne Skripte.',
    ),
    heading('Rückmeldung und Kontakt'),
    paragraph(
      'Wenn Sie eine Seite nicht lesen oder nicht spenden können, schreiben Sie uns: ',
      link('contact@example.org', 'mailto:contact@example.org'),
      ' (Beispiel). Wir schicken Ihnen den Inhalt in anderer Form.',
    ),
    heading('Beschwerdeweg'),
    paragraph(
      'Wenn Sie einen Mangel gemeldet haben, der Ihnen einen Inhalt oder Dienst versperrt, und keine befriedigende Antwort bekamen, können Sie sich an den französischen Défenseur des droits wenden:',
    ),
    paragraph(
      'Eine Nachricht an den ',
      link('Défenseur des droits (Formular auf Französisch)', 'https://formulaire.defenseurdesdroits.fr/'),
      '.',
    ),
    paragraph(
      'Kontakt zu seiner ',
      link('Vertretung in Ihrer Region', 'https://www.defenseurdesdroits.fr/carte-des-delegues'),
      '.',
    ),
    paragraph(
      'Oder per Brief, aus Frankreich ohne Marke: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    ),
  ],
}
