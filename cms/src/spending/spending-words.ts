import type { SpendingPart, SpendingPurpose } from '@campaign/shared/spending/spending.ts'
import type { FieldWords, Words } from '../languages/words.ts'

export const spendingNames: { singular: Words; plural: Words; description: Words } = {
  singular: {
    fr: 'Emploi des dons',
    en: 'Use of donations',
    ru: 'Использование пожертвований',
    uk: 'Використання пожертв',
    de: 'Verwendung der Spenden',
  },
  plural: {
    fr: 'Emploi des dons',
    en: 'Use of donations',
    ru: 'Использование пожертвований',
    uk: 'Використання пожертв',
    de: 'Verwendung der Spenden',
  },
  description: {
    fr: 'À quoi l’argent a servi, par an ou par trimestre. La trésorerie écrit, une personne relit et approuve ; la page « Transparence » le montre, arrondi.',
    en: 'What the money was used for, by year or quarter. The treasurer writes, somebody reviews and approves; the transparency page shows it, rounded.',
    ru: 'На что пошли деньги, по годам или кварталам. Пишет казначей, проверяет и одобряет другой человек; страница о прозрачности показывает это с округлением.',
    uk: 'На що пішли гроші, за роками або кварталами. Пише скарбник, перевіряє і схвалює інша людина; сторінка про прозорість показує це із заокругленням.',
    de: 'Wofür das Geld verwendet wurde, nach Jahr oder Quartal. Die Schatzmeisterei schreibt, jemand prüft und gibt frei; die Transparenzseite zeigt es gerundet.',
  },
}

export const spendingWords = {
  title: {
    label: {
      fr: 'Nom interne',
      en: 'Internal name',
      ru: 'Внутреннее название',
      uk: 'Внутрішня назва',
      de: 'Interner Name',
    },
    help: {
      fr: 'Pour s’y retrouver dans la liste, par exemple « 2026, premier trimestre ». N’est pas montré sur le site.',
      en: 'To find it in the list, for example “2026, first quarter”. Not shown on the site.',
      ru: 'Чтобы найти запись в списке, например «2026, первый квартал». На сайте не показывается.',
      uk: 'Щоб знайти запис у списку, наприклад «2026, перший квартал». На сайті не показується.',
      de: 'Um es in der Liste zu finden, zum Beispiel „2026, erstes Quartal“. Wird auf der Website nicht gezeigt.',
    },
  },
  year: {
    label: { fr: 'Année', en: 'Year', ru: 'Год', uk: 'Рік', de: 'Jahr' },
    help: {
      fr: 'L’année des dépenses, en quatre chiffres. Pas celle où le rapport a été écrit.',
      en: 'The year of the spending, in four digits. Not that in which the report was written.',
      ru: 'Год расходов, четырьмя цифрами. Не год, когда писали отчёт.',
      uk: 'Рік витрат, чотирма цифрами. Не рік, коли писали звіт.',
      de: 'Das Jahr der Ausgaben, vierstellig. Nicht das, in dem der Bericht entstand.',
    },
  },
  part: {
    label: { fr: 'Période', en: 'Period', ru: 'Период', uk: 'Період', de: 'Zeitraum' },
    help: {
      fr: 'L’année entière ou un trimestre terminé, jamais plus précis : le jour d’un paiement peut mener à une personne. L’année entière remplace ses trimestres.',
      en: 'The whole year or a quarter that is over, never finer: the day of a payment can lead to a person. The whole year takes the place of its quarters.',
      ru: 'Весь год или завершённый квартал, никогда не точнее: день платежа может вывести на человека. Весь год заменяет свои кварталы.',
      uk: 'Увесь рік або завершений квартал, ніколи не точніше: день платежу може вивести на людину. Увесь рік замінює свої квартали.',
      de: 'Das ganze Jahr oder ein beendetes Quartal, nie genauer: Der Tag einer Zahlung kann zu einem Menschen führen. Das ganze Jahr ersetzt seine Quartale.',
    },
  },
  lines: {
    label: {
      fr: 'Dépenses par usage',
      en: 'Spending by purpose',
      ru: 'Расходы по целям',
      uk: 'Витрати за цілями',
      de: 'Ausgaben nach Zweck',
    },
    help: {
      fr: 'Une ligne par usage, au centime près, telle que dans les comptes. Le site n’en montre que l’arrondi. Jamais une ligne pour une seule personne.',
      en: 'One line for each purpose, to the cent, as in the accounts. The site shows it rounded only. Never a line for one person alone.',
      ru: 'Одна строка на каждую цель, с точностью до цента, как в бухгалтерии. Сайт показывает только округлённое. Никогда не строка об одном-единственном человеке.',
      uk: 'Один рядок на кожну ціль, з точністю до цента, як у бухгалтерії. Сайт показує лише заокруглене. Ніколи не рядок про одну-єдину людину.',
      de: 'Eine Zeile je Zweck, auf den Cent genau wie in den Büchern. Die Website zeigt nur Gerundetes. Nie eine Zeile für eine einzige Person.',
    },
  },
  purpose: {
    label: { fr: 'Usage', en: 'Purpose', ru: 'Цель', uk: 'Ціль', de: 'Zweck' },
    help: {
      fr: 'Choisi dans une liste fermée ; le site le nomme dans chaque langue. Pas deux lignes du même usage.',
      en: 'From a closed list; the site names it in each language. Not two lines of one purpose.',
      ru: 'Из закрытого списка; сайт называет её на каждом языке. Не две строки об одной цели.',
      uk: 'Із закритого списку; сайт називає її кожною мовою. Не два рядки про одну ціль.',
      de: 'Aus einer festen Liste; die Website nennt ihn in jeder Sprache. Nicht zwei Zeilen zum selben Zweck.',
    },
  },
  amount: {
    label: {
      fr: 'Montant en euros',
      en: 'Amount in euros',
      ru: 'Сумма в евро',
      uk: 'Сума в євро',
      de: 'Betrag in Euro',
    },
    help: {
      fr: 'La somme de la période pour cet usage, telle que dans les comptes, par exemple 1 250,40. Ni arrondi, ni estimation.',
      en: 'The sum of the period for this purpose, as in the accounts, for example 1,250.40. Not rounded, not estimated.',
      ru: 'Сумма за период на эту цель, как в бухгалтерии, например 1 250,40. Без округления и приблизительных оценок.',
      uk: 'Сума за період на цю ціль, як у бухгалтерії, наприклад 1 250,40. Без заокруглення й приблизних оцінок.',
      de: 'Die Summe des Zeitraums für diesen Zweck wie in den Büchern, zum Beispiel 1 250,40. Nicht gerundet, nicht geschätzt.',
    },
  },
  words: {
    label: {
      fr: 'En une phrase',
      en: 'In one sentence',
      ru: 'Одной фразой',
      uk: 'Одним реченням',
      de: 'In einem Satz',
    },
    help: {
      fr: 'Ce que cette somme a payé, en général : « des nuits à l’abri et des cautions ». Ni lieu, ni date, ni nombre de personnes, ni fournisseur.',
      en: 'What this sum paid for, in general: “nights under a roof and deposits”. No place, no date, no number of people, no supplier.',
      ru: 'Что оплатила эта сумма, в общих чертах: «ночи под крышей и залоги за жильё». Без мест, дат, числа людей и поставщиков.',
      uk: 'Що оплатила ця сума, загалом: «ночі під дахом і застави за житло». Без місць, дат, кількості людей і постачальників.',
      de: 'Was diese Summe bezahlt hat, im Allgemeinen: „Nächte unter einem Dach und Kautionen“. Kein Ort, kein Datum, keine Zahl von Menschen, kein Lieferant.',
    },
  },
  total: {
    label: {
      fr: 'Total selon les comptes',
      en: 'Total by the accounts',
      ru: 'Итого по бухгалтерии',
      uk: 'Разом за бухгалтерією',
      de: 'Summe laut Büchern',
    },
    help: {
      fr: 'Recopié des comptes, sans additionner les lignes : s’il en diffère d’un centime, rien ne devient public.',
      en: 'Copied from the accounts, not added up from the lines: where it differs by one cent, nothing goes public.',
      ru: 'Перепишите из бухгалтерии, не складывая строки: при разнице в один цент ничего не публикуется.',
      uk: 'Перепишіть із бухгалтерії, не додаючи рядки: за різниці в один цент нічого не публікується.',
      de: 'Aus den Büchern abgeschrieben, nicht aus den Zeilen addiert: Weicht er um einen Cent ab, wird nichts öffentlich.',
    },
  },
  reportUrl: {
    label: {
      fr: 'Rapport publié',
      en: 'Published report',
      ru: 'Опубликованный отчёт',
      uk: 'Опублікований звіт',
      de: 'Veröffentlichter Bericht',
    },
    help: {
      fr: 'Adresse complète en https:// du rapport où ces chiffres se retrouvent, s’il est public. Pas de document partagé. Facultatif.',
      en: 'Full address with https:// of the report these figures are found in, where it is public. No shared document. Optional.',
      ru: 'Полный адрес с https:// отчёта, где есть эти цифры, если он опубликован. Не общий документ. Необязательно.',
      uk: 'Повна адреса з https:// звіту, де є ці цифри, якщо його опубліковано. Не спільний документ. Необов’язково.',
      de: 'Vollständige Adresse mit https:// des Berichts, in dem diese Zahlen stehen, wenn er öffentlich ist. Kein geteiltes Dokument. Freiwillig.',
    },
  },
  reportYear: {
    label: {
      fr: 'Année du rapport',
      en: 'Year of the report',
      ru: 'Год отчёта',
      uk: 'Рік звіту',
      de: 'Jahr des Berichts',
    },
    help: {
      fr: 'L’année que porte le rapport, en quatre chiffres. Attendue dès qu’il y a une adresse. Pas celle des dépenses, si elle en diffère.',
      en: 'The year the report bears, in four digits. Needed as soon as there is an address. Not that of the spending where the two differ.',
      ru: 'Год, указанный в отчёте, четырьмя цифрами. Нужен, если указан адрес. Не год расходов, если они различаются.',
      uk: 'Рік, зазначений у звіті, чотирма цифрами. Потрібен, якщо вказано адресу. Не рік витрат, якщо вони різні.',
      de: 'Das Jahr, das der Bericht trägt, vierstellig. Nötig, sobald eine Adresse dasteht. Nicht das der Ausgaben, wenn beide abweichen.',
    },
  },
  isSample: {
    label: { fr: 'Exemple', en: 'Sample', ru: 'Пример', uk: 'Приклад', de: 'Beispiel' },
    help: {
      fr: 'Des chiffres inventés, pour montrer le site. Le site le dit au-dessus du tableau. Ne cochez jamais cette case pour de vrais comptes.',
      en: 'Invented figures, to show the site. The site says so above the table. Never tick this for real accounts.',
      ru: 'Выдуманные цифры, чтобы показать сайт. Сайт говорит об этом над таблицей. Никогда не отмечайте настоящие расходы.',
      uk: 'Вигадані цифри, щоб показати сайт. Сайт каже про це над таблицею. Ніколи не позначайте справжні витрати.',
      de: 'Erfundene Zahlen, um die Website zu zeigen. Die Website sagt das über der Tabelle. Nie für wirkliche Zahlen ankreuzen.',
    },
  },
} satisfies Record<string, FieldWords>

/** For the button that adds one. */
export const lineWords: Words = { fr: 'un usage', en: 'purpose', ru: 'цель', uk: 'ціль', de: 'Zweck' }

export const purposeWords: Record<SpendingPurpose, Words> = {
  flight: {
    fr: 'Fuite et voyage',
    en: 'Flight and travel',
    ru: 'Выезд и дорога',
    uk: 'Виїзд і дорога',
    de: 'Flucht und Reise',
  },
  housing: { fr: 'Logement', en: 'Housing', ru: 'Жильё', uk: 'Житло', de: 'Unterkunft' },
  subsistence: {
    fr: 'Subsistance',
    en: 'Subsistence',
    ru: 'Повседневная жизнь',
    uk: 'Прожиття',
    de: 'Lebensunterhalt',
  },
  legal_help: {
    fr: 'Aide juridique',
    en: 'Legal help',
    ru: 'Юридическая помощь',
    uk: 'Юридична допомога',
    de: 'Rechtshilfe',
  },
  initiatives: {
    fr: 'Initiatives qui appellent à déserter',
    en: 'Initiatives that call to desert',
    ru: 'Инициативы, призывающие к дезертирству',
    uk: 'Ініціативи, що закликають до дезертирства',
    de: 'Initiativen, die zum Desertieren aufrufen',
  },
  running_costs: {
    fr: 'Fonctionnement',
    en: 'Running costs',
    ru: 'Текущие расходы',
    uk: 'Поточні витрати',
    de: 'Laufende Kosten',
  },
  payment_fees: {
    fr: 'Frais de banque et de carte',
    en: 'Bank and card fees',
    ru: 'Комиссии банка и карт',
    uk: 'Комісії банку й карток',
    de: 'Bank- und Kartengebühren',
  },
}

export const partWords: Record<SpendingPart, Words> = {
  year: { fr: 'Année entière', en: 'Whole year', ru: 'Весь год', uk: 'Увесь рік', de: 'Ganzes Jahr' },
  q1: { fr: '1er trimestre', en: 'First quarter', ru: 'I квартал', uk: 'I квартал', de: '1. Quartal' },
  q2: { fr: '2e trimestre', en: 'Second quarter', ru: 'II квартал', uk: 'II квартал', de: '2. Quartal' },
  q3: { fr: '3e trimestre', en: 'Third quarter', ru: 'III квартал', uk: 'III квартал', de: '3. Quartal' },
  q4: { fr: '4e trimestre', en: 'Fourth quarter', ru: 'IV квартал', uk: 'IV квартал', de: '4. Quartal' },
}

/** Why a record cannot go public, in the words of whoever can mend it. */
export const spendingFaults = {
  not_over: {
    fr: 'Cette période n’est pas finie, ou l’est depuis moins de deux jours. Un chiffre qui bouge montrerait un paiement isolé.',
    en: 'This period is not over, or has been for less than two days. A figure that moves would show a single payment.',
    ru: 'Этот период ещё не закончился или закончился меньше двух дней назад. Меняющаяся цифра выдала бы отдельный платёж.',
    uk: 'Цей період ще не закінчився або закінчився менш як два дні тому. Змінна цифра виказала б окремий платіж.',
    de: 'Dieser Zeitraum ist noch nicht vorbei, oder erst seit weniger als zwei Tagen. Eine Zahl, die sich bewegt, verriete eine einzelne Zahlung.',
  },
  already_public: {
    fr: 'Cette période a déjà un relevé public. Corrigez-le, ou retirez-le d’abord.',
    en: 'This period has a public record already. Correct that one, or take it down first.',
    ru: 'За этот период уже есть опубликованная запись. Исправьте её или сначала снимите.',
    uk: 'За цей період уже є опублікований запис. Виправте його або спершу зніміть.',
    de: 'Für diesen Zeitraum gibt es schon einen öffentlichen Eintrag. Berichtigen Sie ihn, oder nehmen Sie ihn zuerst herunter.',
  },
  purpose_twice: {
    fr: 'Le même usage figure sur deux lignes. Réunissez-les en une seule.',
    en: 'The same purpose stands in two lines. Make them one.',
    ru: 'Одна и та же цель указана в двух строках. Объедините их.',
    uk: 'Та сама ціль стоїть у двох рядках. Об’єднайте їх.',
    de: 'Derselbe Zweck steht in zwei Zeilen. Fassen Sie sie zusammen.',
  },
  sum_differs: {
    fr: 'Les lignes font {sum} et le total dit {total}. L’un des deux est à corriger.',
    en: 'The lines come to {sum} and the total says {total}. One of the two has to be corrected.',
    ru: 'Строки дают {sum}, а в итоге стоит {total}. Что-то из этого нужно исправить.',
    uk: 'Рядки дають {sum}, а в підсумку стоїть {total}. Одне з них треба виправити.',
    de: 'Die Zeilen ergeben {sum}, die Summe sagt {total}. Eines von beiden ist zu berichtigen.',
  },
  not_cents: {
    fr: 'Le montant doit être un nombre entier de centimes, au moins un centime. Un usage sans dépense n’a pas de ligne.',
    en: 'The amount must be a whole number of cents, one cent at least. A purpose without spending has no line.',
    ru: 'Сумма должна быть целым числом центов, не меньше одного цента. Цель без расходов строки не имеет.',
    uk: 'Сума має бути цілим числом центів, не менше одного цента. Ціль без витрат рядка не має.',
    de: 'Der Betrag muss eine ganze Zahl von Cent sein, mindestens ein Cent. Ein Zweck ohne Ausgaben hat keine Zeile.',
  },
  rows_are_the_treasurers: {
    fr: 'Seule la trésorerie ajoute, déplace ou supprime une ligne. Vous pouvez en écrire les phrases.',
    en: 'Only the treasurer adds, moves or removes a line. You can write the sentences in it.',
    ru: 'Добавлять, перемещать и удалять строки может только казначей. Вы можете писать в них фразы.',
    uk: 'Додавати, переміщувати й видаляти рядки може лише скарбник. Ви можете писати в них речення.',
    de: 'Nur die Schatzmeisterei fügt Zeilen hinzu, verschiebt oder entfernt sie. Die Sätze darin können Sie schreiben.',
  },
  versions_are_the_treasurers: {
    fr: 'Une version plus ancienne revient avec ses montants\u202F: seule la trésorerie peut la rétablir.',
    en: 'An earlier version comes back with its amounts: only the treasurer can restore it.',
    ru: 'Прежняя версия возвращается вместе со своими суммами: восстановить её может только казначей.',
    uk: 'Попередня версія повертається разом зі своїми сумами: відновити її може лише скарбник.',
    de: 'Eine frühere Fassung kommt mit ihren Beträgen zurück: Nur die Schatzmeisterei kann sie wiederherstellen.',
  },
  report_year_missing: {
    fr: 'Dites de quelle année est ce rapport.',
    en: 'Say which year this report is of.',
    ru: 'Укажите, за какой год этот отчёт.',
    uk: 'Укажіть, за який рік цей звіт.',
    de: 'Sagen Sie, aus welchem Jahr dieser Bericht ist.',
  },
} satisfies Record<string, Words>
