import { heading, numberedList, paragraph, quote } from '../../rich-text.ts'
import type { StoryText } from '../story-text.ts'

export const de: StoryText = {
  title: 'Zwei Koffer',
  standfirst:
    'Sie hatte einen Koffer hervorgeholt, für ihn. Er bat sie, einen zweiten zu packen. Heute backt Vera nachts Brot und antwortet in der Pause Frauen, die sich fragen, wie man geht.',
  pseudonym: 'Vera',
  pullQuote: 'Er reparierte, wie man durch eine Wohnung geht, bevor man die Schlüssel abgibt.',
  body: [
    paragraph(
      'Beispielgeschichte: Dieser Text ist erfunden, er soll zeigen, wie diese Website aussieht. Vera gibt es nicht; keine wirkliche Person, kein wirklicher Ort, keine wirkliche Einheit kommt darin vor.',
    ),
    paragraph(
      'Man stellt sich vor, dass ein Mann in seinem Kopf beschließt, nicht mehr zu kämpfen. Bei uns wurde das in der Küche beschlossen, zu zweit, bei laufendem Wasser, damit die Nachbarn nichts hörten.',
    ),
    paragraph(
      'Mein Mann war für zwei Wochen zurück. Ich hatte mich auf vieles eingestellt: dass er trinkt, dass er schreit, dass er nicht schläft. Nichts davon. Er reparierte. Den Griff der Balkontür, das Fahrrad unserer Tochter, eine Lampe, die nie gebrannt hatte. Er reparierte, wie man durch eine Wohnung geht, bevor man die Schlüssel abgibt. Nach ein paar Tagen begriff ich, dass er uns ein Zuhause in gutem Zustand hinterlassen wollte.',
    ),
    paragraph(
      'Ich holte seinen Koffer hervor, den für die Rückkehr dorthin. Ich legte ihn aufs Bett und Socken hinein. Er sah mir zu, dann sagte er: „Pack noch einen. Mit den Sachen der Kleinen.“',
    ),
    heading('Was uns hielt'),
    paragraph(
      'Ich will nicht so tun, als wäre es einfach gewesen. Ich war Musiklehrerin. Ich hatte meine kranke Mutter, ein paar Zugstunden entfernt. Ich hatte meine Schüler, darunter Kinder, deren Väter dort waren und mit denen ich Lieder einübte. Gehen hieß, für alle auf der falschen Seite zu stehen: für die einen die Frau eines Verräters, für die anderen die Frau eines Soldaten.',
    ),
    paragraph(
      'Die anderen haben nicht unrecht. Mein Mann hat diese Uniform ein Jahr lang getragen. Er redet sich nicht heraus. Er sagt, er habe zu lange gebraucht, um den Ausgang zu finden, und jeden Tag zu viel habe jemand anderes bezahlt.',
    ),
    paragraph(
      'In seinen Koffer legte er einen Schraubenzieher. In meinen legte ich Noten und nahm sie wieder heraus: Niemand nimmt so viele Noten mit in den Urlaub. Unsere Tochter sollte vom Meer erzählen. Sie erzählte so gut, dass die Frau an der Passkontrolle fragte, ob sie schwimmen könne. „Das lerne ich noch“, sagte meine Tochter.',
    ),
    heading('Die Sprache'),
    paragraph(
      'Ich erzähle das alles auf Französisch, mit Absicht. Es ist eine Sprache, die ich spät gelernt habe und in der ich noch niemanden belogen habe. Im Russischen gibt es Sätze, die ich nicht mehr sagen kann, ohne hinter meiner Stimme die aus dem Fernseher zu hören.',
    ),
    paragraph(
      'Hier backe ich Brot. Ich fange an, wenn die Stadt schlafen geht. Eine gute Arbeit für jemanden, der schlecht schläft: Der Teig braucht einen zu festen Zeiten und stellt keine Fragen. Mein Mann fährt Gabelstapler in einem Lager; bevor er zusagte, fragte er zweimal, was in den Kartons ist. Unsere Tochter verbessert unsere Artikel.',
    ),
    heading('Die Pause'),
    paragraph(
      'Zwischen zwei Blechen habe ich vierzig Minuten. Dann öffne ich die Nachrichten. Eine Organisation, die Männern hilft, die Armee zu verlassen, suchte Frauen, die Frauen antworten. Man hat uns geschult, vor allem darin, was man nicht versprechen darf. Die Nachrichten gleichen sich und gleichen sich nicht. Er hat noch ein paar Tage Urlaub. Er isst nicht mehr. Er hat am Telefon etwas Seltsames gesagt. Verlieren wir die Wohnung? Kann man eine Katze mitnehmen?',
    ),
    quote('Ich sage ihnen nicht, sie sollen mutig sein. Ich frage, wo die Papiere liegen.'),
    paragraph('Ich stelle immer dieselben Fragen, in derselben Reihenfolge:'),
    numberedList([
      'Sind Sie allein, und gehört dieses Telefon nur Ihnen?',
      'Wo sind die Pässe, und wie lange gelten sie noch?',
      'Wer wird es wissen, und wer darf es nicht wissen?',
      'Was brauchen Sie in dieser Woche?',
    ]),
    paragraph(
      'Bei der vierten Frage geht es um Geld. Es ist nie eine große Summe. Fahrkarten für drei. Eine Monatsmiete in einer Stadt, in der man niemanden kennt. Einmal ein faltbarer Kinderwagen, weil der andere nicht durch die Bustür passte. Ich habe Männer an die Front zurückkehren sehen, weil so viel fehlte, wie eine einzige Straße meiner Stadt am Sonntag für Brioche ausgibt. Das sage ich nicht gegen die Brioche; ich backe sie ja.',
    ),
    paragraph(
      'Manchmal bricht ein Gespräch mittendrin ab. Ich weiß dann nicht, ob die Frau es sich anders überlegt hat, ob jemand ins Zimmer gekommen ist oder ob die Verbindung schlecht ist. Man hat uns beigebracht, nicht nachzufragen. An diesen Teil der Arbeit gewöhne ich mich nicht.',
    ),
    heading('Der Morgen'),
    paragraph(
      'Ich komme mit Brot nach Hause, wenn mein Mann geht; wir begegnen uns auf der Treppe. Das Reparieren hat er beibehalten. Seit wir hier wohnen, geht das Licht im Treppenhaus.',
    ),
    paragraph(
      'Meine Mutter ist inzwischen gestorben. Bei der Beerdigung war ich am Telefon dabei; eine Nachbarin hielt es hoch, und ich hörte vor allem den Wind. Auch das gehörte zum Preis, und niemand konnte ihn für mich zahlen. Das Übrige, die Fahrkarten, das Zimmer der ersten Wochen, haben andere bezahlt, die ich nicht kenne.',
    ),
    paragraph(
      'Vor Kurzem schrieb mir eine Frau wieder, mit der ich im Herbst gesprochen hatte. Sie sind angekommen. Wo und wie, sagte sie nicht, und das ist richtig so. Sie beschrieb einen Flur, zwei Koffer und auf dem größeren eine Katze. „Man kann“, stand in der Nachricht.',
    ),
  ],
}
