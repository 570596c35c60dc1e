import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const de: PageText = {
  title: 'Wer wir sind',
  body: [
    paragraph(
      'Russie-Libertés ist ein französischer gemeinnütziger Verein (nach dem Gesetz von 1901), gegründet 2012 in Paris. Er verteidigt die Menschenrechte in Russland und unterstützt Menschen, die sich dort oder im Exil dem Regime und dem Krieg gegen die Ukraine widersetzen.',
    ),
    paragraph(
      '2024 haben die russischen Behörden den Verein zur „unerwünschten Organisation“ erklärt. In Russland ist es seither eine Straftat, sich an seiner Arbeit zu beteiligen oder ihm Geld zu geben. Das berücksichtigen wir bei allem, was wir tun, angefangen bei dieser Website.',
    ),
    heading('Warum diese Kampagne'),
    paragraph(
      'Seit der Mobilmachung vom September 2022 kann ein russischer Soldat die Armee nicht mehr verlassen: Sein Vertrag hat kein Ende. Ihm bleibt, zu gehorchen, verurteilt zu werden oder zu gehen. Wer geht, braucht einen Weg, ein Dach und Zeit. Jeder, der geht, fehlt an der Front, und eine Armee, die man verlässt, ist eine schwächere Armee.',
    ),
    heading('Wie wir arbeiten'),
    list([
      'Zuerst der Mensch. Wo Sicherheit und Bequemlichkeit einander widersprechen, entscheidet die Sicherheit.',
      'Kein Name, kein Gesicht, kein genaues Datum. Eine Geschichte nennt eine Region, eine Jahreszeit, einen Grund.',
      'Hilfe hängt nie von einem Zeugnis ab. Niemand muss seine Geschichte erzählen, um Hilfe zu bekommen.',
      'Mit anderen. Mehrere Organisationen kennen den Bedarf; wir entscheiden gemeinsam.',
    ]),
    heading('Diese Website'),
    paragraph(
      'Sie funktioniert ohne Cookies, ohne Tracker, ohne Anfragen an fremde Server und ohne JavaScript. Man kann sie in fünf Sprachen lesen; ist ein Text noch nicht übersetzt, sagt die Seite es und zeigt ihn in einer anderen Sprache.',
    ),
    paragraph(
      'Die Geschichten hier sind Beispiele: Sie sind erfunden und sagen es. Die Tatsachen stammen aus öffentlichen Quellen, darunter ',
      link('Mediazona', 'https://zona.media'),
      ' und ',
      link('Get Lost', 'https://iditelesom.org'),
      '.',
    ),
  ],
}
