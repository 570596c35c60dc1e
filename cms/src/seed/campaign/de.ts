import { paragraph } from '../rich-text.ts'
import type { CampaignText } from './campaign-text.ts'

export const de: CampaignText = {
  headline: 'Sie weigern sich, in diesem Krieg zu kämpfen. Helfen Sie ihnen zu gehen.',
  introduction: [
    paragraph(
      'Ein großer Teil der Bürger Russlands, darunter viele Soldaten und Mobilisierte, unterstützt den Überfall auf die Ukraine nicht, was immer die Propaganda des Kremls behauptet. Wer den Gehorsam verweigert, dem drohen Gefängnis, Folter oder Tod; wer geht, muss sich verstecken, oft fern von allen und ohne Geld. Gemeinsam mit einem Bündnis von Organisationen für die Menschenrechte hilft Russie-Libertés diesen Männern zu fliehen, eine Unterkunft zu finden und zu leben.',
    ),
  ],
  facts: [
    {
      figure: '8600',
      statement: 'Militärangehörige werden wegen „eigenmächtigen Verlassens der Einheit“ strafrechtlich verfolgt.',
      source: 'Mediazona, unabhängiges russisches Medium',
    },
    {
      figure: 'Mehr als 31.000',
      statement:
        'Menschen haben Get Lost (Идите лесом) um Hilfe gebeten, eine Organisation, die beim Desertieren hilft.',
      source: 'Get Lost',
    },
    {
      figure: '2022',
      statement: 'Seit der im September verkündeten Mobilmachung kann niemand mehr aus der Armee ausscheiden.',
      source: 'Erlass Nr. 647 des russischen Präsidenten über die Teilmobilmachung',
    },
    {
      figure: 'Bis zu 15 Jahre',
      statement:
        'Haft für alle, die verbrecherische Befehle nicht befolgen. Hinzu kommen die erzwungene Verlegung an die Front, Folter und der Tod durch die eigenen Vorgesetzten.',
      source: 'Strafgesetzbuch Russlands; Organisationen des Bündnisses',
    },
    {
      figure: 'Dutzende',
      statement:
        'geheime Gefängnisse, in denen Soldaten von der eigenen Führung gefoltert werden, weil sie desertiert sind.',
      source: 'Menschenrechtsorganisationen',
    },
    {
      statement:
        'Wer geht, flieht auf gefährlichen und ungewissen Wegen in die Nachbarländer, ist auch dort nicht sicher und muss sich weiter verstecken.',
      source: 'Organisationen des Bündnisses',
    },
  ],
  uses: [
    {
      title: 'Fliehen',
      text: 'Eine Fahrkarte, ein juristischer Rat, jemand am Telefon für die Dauer der Reise. Die Wege ändern sich ständig; allein findet sie niemand.',
    },
    {
      title: 'Unterkommen',
      text: 'Ein Zimmer, eine geteilte Wohnung, eine Adresse, an der niemand fragt, bis es Papiere gibt.',
    },
    {
      title: 'Leben',
      text: 'Essen, Behandlung, ein Arzt oder eine Psychologin, ein Anruf zu Hause, solange Arbeit nicht möglich ist.',
    },
    {
      title: 'Weitermachen',
      text: 'Einmal in Sicherheit, rufen manche andere Männer dazu auf, die Armee zu verlassen. Auch diese Initiativen werden unterstützt.',
    },
  ],
  partnerRoles: [
    'Hilft Männern, der Armee zu entgehen oder sie zu verlassen',
    'Beispiel: Aufnahme und Unterkunft',
    'Beispiel: Verteidigung vor Gericht',
  ],
  presets: [
    'eine Busfahrt in eine sicherere Stadt',
    'die ersten Tage: ein Bett, Mahlzeiten, eine SIM-Karte',
    'eine anwaltliche Beratung und die Übersetzung der Papiere',
    'ein Zimmer für einen Monat, für einen Mann, der verborgen bleiben muss',
  ],
  questions: [
    {
      question: 'Wofür wird meine Spende verwendet?',
      answer:
        'Dafür, dass russische Kriegsdienstverweigerer und Deserteure fliehen, unterkommen, leben und ihre Initiativen fortsetzen können. Die vorgeschlagenen Beträge sind Größenordnungen: Eine Spende ist nicht an eine Person gebunden, sie geht dorthin, wo sie am dringendsten gebraucht wird.',
    },
    {
      question: 'Was sehen meine Bank und Stripe?',
      answer:
        'Ihre Bank sieht eine Zahlung, ihr Datum, ihren Betrag sowie Namen und Kennung des Empfängers. Stripe wickelt die Zahlung ab, kennt Ihre Karte und die E-Mail-Adresse, die Sie dort angeben, und bewahrt sie in eigener Verantwortung auf. Eine Kartenzahlung hinterlässt Spuren; wir können sie nicht löschen und behaupten es auch nicht.',
    },
    {
      question: 'Kann ich aus Russland spenden oder mit einer russischen oder belarussischen Karte?',
      answer:
        'Nein. Tun Sie es bitte nicht, auch nicht über Angehörige. Die russischen Behörden haben Russie-Libertés zur „unerwünschten Organisation“ erklärt: Ihr Geld zu geben, kann dort mit Gefängnis bestraft werden. Bis August 2025 zählte Mediazona mindestens 76 Strafverfahren wegen Spenden, die über Stripe an eine andere Organisation gegangen waren.',
    },
    {
      question: 'Ich habe Familie in Russland oder muss dorthin reisen. Ist das ratsam?',
      answer:
        'Wägen Sie es vorher ab. Ein Kontoauszug lässt sich lesen, und ein entsperrtes Telefon an einer Grenze genügt. Spenden Sie im Zweifel nicht. Niemand hier wird es Ihnen übel nehmen.',
    },
    {
      question: 'Bekomme ich eine Spendenbescheinigung?',
      answer:
        'Vorerst nicht. Solange die französische Steuerverwaltung nicht bestätigt hat, dass diese Spenden begünstigt sind, versprechen wir keinen Steuervorteil.',
    },
    {
      question: 'Wer prüft, was mit dem Geld geschieht?',
      answer:
        'Jede Spende wird beim Eingang verzeichnet, mit dem erhaltenen Betrag und den Gebühren; die Kassenführung vergleicht diese Einträge mit den Überweisungen von Stripe. Über Ausgaben wird gemeinsam mit den Organisationen des Bündnisses entschieden. Was veröffentlicht wird, steht auf der Seite „Transparenz“.',
    },
    {
      question: 'Warum sieht man weder Gesichter noch Namen?',
      answer:
        'Weil ein Datum, ein Foto oder die Nummer einer Einheit genügt, um jemanden zu finden. Vornamen sind geändert, statt des Ortes steht eine Region, statt des Datums eine Jahreszeit.',
    },
    {
      question: 'Sind diese Geschichten wahr?',
      answer:
        'Die in dieser Vorführung gezeigten nicht: Es sind Beispielgeschichten, und jede sagt es in der ersten Zeile. Auch die Beträge, das Ziel und die Daten der Zahlen sind vor jeder Sammlung zu bestätigen.',
    },
  ],
  lastCall:
    'Ein Mann, der Nein gesagt hat, braucht eine Fahrkarte, ein Bett und ein wenig Zeit. Einen Teil davon können Sie bezahlen.',
  thanks: [
    paragraph('Ihre Spende dient dem, wovon Sie eben gelesen haben: fliehen, unterkommen, leben, weitermachen.'),
    paragraph(
      'Wenn jemand anderes Ihr Telefon oder Ihren Computer öffnen kann, löschen Sie diese Seite aus dem Verlauf; auf Ihrem Kontoauszug bleibt die Zahlung sichtbar.',
    ),
  ],
}
