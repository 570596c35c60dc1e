import type { Words } from '../../languages/words.ts'
import type { ChecklistItem } from '../decide-approval.ts'

/** Asked so that "yes" is the answer that lets a story go public, and one help each. */
export const checklistQuestions: Record<ChecklistItem, { question: Words; help: Words }> = {
  recognisable_together: {
    question: {
      fr: 'Tous ces faits réunis laissent-ils la personne impossible à reconnaître\u202F?',
      en: 'With all these facts together, is it impossible to recognise the person?',
      ru: 'Даже по всем этим подробностям вместе человека узнать нельзя?',
      uk: 'Навіть за всіма цими подробицями разом людину впізнати не можна?',
      de: 'Ist die Person auch aus allen diesen Angaben zusammen nicht zu erkennen?',
    },
    help: {
      fr: 'Demandez-vous devant qui elle se cache\u202F: un commandant, un proche, un voisin. Une date devient une saison, une ville une région, une unité «\u202Fson unité\u202F».',
      en: 'Ask from whom they are hiding: a commander, a relative, a neighbour. A date becomes a season, a town a region, a unit “his unit”.',
      ru: 'Спросите себя, от кого он скрывается: командир, родственник, сосед. Вместо даты время года, вместо города регион, вместо номера «его часть».',
      uk: 'Запитайте себе, від кого вона ховається: командир, родич, сусід. Замість дати пора року, замість міста регіон, замість номера «його частина».',
      de: 'Fragen Sie, vor wem sie sich verbirgt: vor einem Kommandeur, Verwandten, Nachbarn. Aus einem Datum wird eine Jahreszeit, aus einer Stadt eine Region, aus einer Einheit „seine Einheit“.',
    },
  },
  picture_details: {
    question: {
      fr: 'Les images ne trahissent-elles ni une personne ni un lieu\u202F?',
      en: 'Are the pictures free of anything that gives a person or a place away?',
      ru: 'Изображения не выдают ни человека, ни места?',
      uk: 'Зображення не виказують ні людини, ні місця?',
      de: 'Verraten die Bilder weder einen Menschen noch einen Ort?',
    },
    help: {
      fr: 'Regardez l’uniforme, les tatouages, les bijoux, la pièce, la vue par la fenêtre, les plantes, les prises, les plaques, les écrans, les papiers. Sans image, cochez.',
      en: 'Look at uniforms, tattoos, jewellery, the room, the view from the window, plants, sockets, plates, screens, papers. Where there is no picture, tick it.',
      ru: 'Посмотрите на форму, татуировки, украшения, комнату, вид из окна, растения, розетки, номера, экраны, бумаги. Если изображений нет, отметьте.',
      uk: 'Погляньте на форму, татуювання, прикраси, кімнату, вид із вікна, рослини, розетки, номери, екрани, папери. Якщо зображень немає, позначте.',
      de: 'Achten Sie auf Uniform, Tätowierungen, Schmuck, Zimmer, Blick aus dem Fenster, Pflanzen, Steckdosen, Kennzeichen, Bildschirme, Papiere. Ohne Bild: ankreuzen.',
    },
  },
  voice_and_words: {
    question: {
      fr: 'La façon de parler et d’écrire ne désigne-t-elle personne\u202F?',
      en: 'Does the way of speaking and writing point to nobody?',
      ru: 'Манера говорить и писать ни на кого не указывает?',
      uk: 'Манера говорити й писати ні на кого не вказує?',
      de: 'Weist die Art zu sprechen und zu schreiben auf niemanden hin?',
    },
    help: {
      fr: 'Une tournure se reconnaît comme une voix\u202F: les citations trop personnelles sont réécrites.',
      en: 'A turn of phrase is recognised like a voice: quotes that are too much somebody’s own are rewritten.',
      ru: 'Оборот речи узнают, как голос: слишком личные цитаты переписывают.',
      uk: 'Зворот мови впізнають, як голос: надто особисті цитати переписують.',
      de: 'Eine Wendung erkennt man wie eine Stimme: Zu eigene Zitate werden umgeschrieben.',
    },
  },
  family_in_russia: {
    question: {
      fr: 'Les proches restés en Russie sont-ils à l’abri si ce texte y est lu\u202F?',
      en: 'Are relatives who stayed in Russia safe if this text is read there?',
      ru: 'Близкие, оставшиеся в России, в безопасности, если этот текст прочтут там?',
      uk: 'Близькі, що лишилися в Росії, у безпеці, якщо цей текст прочитають там?',
      de: 'Sind Angehörige, die in Russland geblieben sind, sicher, wenn dieser Text dort gelesen wird?',
    },
    help: {
      fr: 'Leur nombre, leur âge, leur métier ou un détail qu’eux seuls connaissent suffisent à remonter jusqu’à eux.',
      en: 'Their number, age or work, or a detail only they know, is enough to trace them.',
      ru: 'Чтобы выйти на них, хватит числа родных, возраста, профессии или подробности, которую знают только они.',
      uk: 'Щоб вийти на них, вистачить кількості рідних, віку, професії чи подробиці, яку знають лише вони.',
      de: 'Ihre Zahl, ihr Alter, ihr Beruf oder eine Einzelheit, die nur sie kennen, genügt, um sie zu finden.',
    },
  },
  host_country: {
    question: {
      fr: 'La personne est-elle à l’abri si les autorités du pays où elle vit lisent ce texte\u202F?',
      en: 'Is the person safe if the authorities of the country they live in read this text?',
      ru: 'Человек в безопасности, если этот текст прочтут власти страны, где он живёт?',
      uk: 'Людина в безпеці, якщо цей текст прочитає влада країни, де вона живе?',
      de: 'Ist die Person sicher, wenn die Behörden des Landes, in dem sie lebt, diesen Text lesen?',
    },
    help: {
      fr: 'Des pays subissent des pressions et ont déjà renvoyé des personnes\u202F; pensez aussi à un statut qui peut changer.',
      en: 'Some countries are under pressure and have sent people back; think also of a status that may change.',
      ru: 'На некоторые страны давят, и они уже выдавали людей; подумайте и о статусе, который может измениться.',
      uk: 'На деякі країни тиснуть, і вони вже видавали людей; подумайте й про статус, який може змінитися.',
      de: 'Manche Länder stehen unter Druck und haben schon Menschen zurückgeschickt; denken Sie auch an einen Status, der sich ändern kann.',
    },
  },
  consent: {
    question: {
      fr: 'La personne a-t-elle accepté ce texte, dans une langue qu’elle comprend, en sachant où il paraîtra\u202F?',
      en: 'Has the person agreed to this text, in a language they understand, knowing where it will appear?',
      ru: 'Человек согласился на этот текст на понятном ему языке, зная, где он появится?',
      uk: 'Людина погодилася на цей текст зрозумілою їй мовою, знаючи, де він з’явиться?',
      de: 'Hat die Person diesem Text zugestimmt, in einer Sprache, die sie versteht, und weiß sie, wo er erscheint?',
    },
    help: {
      fr: 'Avec un interprète s’il le fallait, sans lien avec l’aide reçue, en sachant quels partenaires en auront une copie et qu’elle peut se rétracter à tout moment.',
      en: 'With an interpreter where needed, with no tie to the help received, knowing which partners get a copy and that they may withdraw at any time.',
      ru: 'С переводчиком, если он был нужен, без связи с полученной помощью, зная, кто из партнёров получит копию и что согласие можно отозвать в любой момент.',
      uk: 'З перекладачем, якщо він був потрібен, без зв’язку з отриманою допомогою, знаючи, хто з партнерів отримає копію і що згоду можна відкликати будь-коли.',
      de: 'Mit Dolmetscher, wo es nötig war, ohne Bindung an die erhaltene Hilfe, in Kenntnis der Partner, die eine Kopie bekommen, und jederzeit widerrufbar.',
    },
  },
}

export const checklistWords = {
  title: {
    fr: 'Avant d’approuver\u202F: six questions',
    en: 'Before you approve: six questions',
    ru: 'Прежде чем одобрить: шесть вопросов',
    uk: 'Перш ніж схвалити: шість запитань',
    de: 'Vor der Freigabe: sechs Fragen',
  },
  intro: {
    fr: 'Cochez quand la réponse est oui. Dans le doute, ne cochez pas et parlez-en avec la personne qui a écrit le texte.',
    en: 'Tick when the answer is yes. When in doubt, do not tick, and talk to whoever wrote the text.',
    ru: 'Отметьте, если ответ «да». Если сомневаетесь, не отмечайте и поговорите с тем, кто писал текст.',
    uk: 'Позначте, якщо відповідь «так». Якщо сумніваєтеся, не позначайте й поговоріть із тим, хто писав текст.',
    de: 'Kreuzen Sie an, wenn die Antwort Ja ist. Im Zweifel lassen Sie das Feld leer und sprechen mit der Person, die den Text geschrieben hat.',
  },
  missing: {
    fr: 'Répondez à toutes les questions. Tant qu’une réponse n’est pas oui, ce récit ne peut pas être approuvé.',
    en: 'Answer all questions. As long as one answer is not yes, this story cannot be approved.',
    ru: 'Ответьте на все вопросы. Пока хоть один ответ не «да», одобрить историю нельзя.',
    uk: 'Дайте відповідь на всі запитання. Доки хоч одна відповідь не «так», схвалити історію не можна.',
    de: 'Beantworten Sie alle Fragen. Solange eine Antwort nicht Ja ist, kann dieser Bericht nicht freigegeben werden.',
  },
} satisfies Record<string, Words>
