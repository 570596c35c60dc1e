import type { Words } from '../../languages/words.ts'

export const returnWords = {
  title: {
    fr: 'Renvoyer à l’auteur',
    en: 'Return to the author',
    ru: 'Вернуть автору',
    uk: 'Повернути авторові',
    de: 'Zurück an die Verfasser',
  },
  intro: {
    fr: 'Le texte n’attend plus d’approbation tant que personne ne l’a de nouveau déclaré prêt. Ce qui est public le reste.',
    en: 'The text waits for no approval until somebody calls it ready again. What is public stays so.',
    ru: 'Текст не ждёт одобрения, пока его снова не отметят готовым. Опубликованное остаётся на месте.',
    uk: 'Текст не чекає на схвалення, доки його знову не позначать готовим. Опубліковане лишається на місці.',
    de: 'Der Text wartet auf keine Freigabe, bis ihn jemand erneut für fertig erklärt. Was öffentlich ist, bleibt es.',
  },
  reason: {
    fr: 'Ce qu’il faut changer, et pourquoi',
    en: 'What to change, and why',
    ru: 'Что изменить и почему',
    uk: 'Що змінити й чому',
    de: 'Was zu ändern ist, und warum',
  },
  reasonHelp: {
    fr: 'Une ou deux phrases, 1\u202F000 caractères au plus. Ne répétez aucun nom, lieu ou numéro que le texte ne doit pas contenir. Ces mots disparaissent quand le texte est de nouveau prêt.',
    en: 'A sentence or two, 1,000 characters at most. Repeat no name, place or number that the text must not hold. These words go when the text is ready again.',
    ru: 'Одно-два предложения, не больше 1000 знаков. Не повторяйте имён, мест и номеров, которых в тексте быть не должно. Эти слова исчезнут, когда текст снова будет готов.',
    uk: 'Одне-два речення, не більше 1000 знаків. Не повторюйте імен, місць і номерів, яких у тексті бути не повинно. Ці слова зникнуть, коли текст знову буде готовий.',
    de: 'Ein, zwei Sätze, höchstens 1.000 Zeichen. Wiederholen Sie keinen Namen, Ort und keine Nummer, die nicht im Text stehen dürfen. Diese Worte verschwinden, wenn der Text wieder fertig ist.',
  },
  pointed: {
    fr: 'Constats concernés',
    en: 'Findings it is about',
    ru: 'О каких находках речь',
    uk: 'Про які знахідки йдеться',
    de: 'Funde, um die es geht',
  },
  send: { fr: 'Renvoyer', en: 'Return it', ru: 'Вернуть', uk: 'Повернути', de: 'Zurückgeben' },
  isReturned: {
    fr: 'Renvoyé par {name}, le {date}',
    en: 'Returned by {name}, {date}',
    ru: 'Возвращено: {name}, {date}',
    uk: 'Повернуто: {name}, {date}',
    de: 'Zurückgegeben von {name}, {date}',
  },
  somebody: {
    fr: 'quelqu’un qui n’a plus de compte',
    en: 'somebody who has no account any more',
    ru: 'кто-то, у кого больше нет учётной записи',
    uk: 'хтось, хто вже не має облікового запису',
    de: 'jemandem ohne Konto',
  },
  whatNow: {
    fr: 'Corrigez, puis déclarez le texte prêt dans l’onglet «\u202FTraduire\u202F».',
    en: 'Mend it, then call it ready under “Translate”.',
    ru: 'Исправьте и отметьте текст готовым во вкладке «Перевод».',
    uk: 'Виправте й позначте текст готовим у вкладці «Переклад».',
    de: 'Bessern Sie nach und erklären Sie den Text unter „Übersetzen“ für fertig.',
  },
} satisfies Record<string, Words>

/** What may come of sending a text back, beside what may come of any act of staff. */
export const returnOutcomes = {
  returned: {
    fr: 'Renvoyé. L’auteur le voit sur sa page d’accueil et au-dessus du texte.',
    en: 'Returned. The author sees it on their first page and above the text.',
    ru: 'Возвращено. Автор увидит это на главной странице и над текстом.',
    uk: 'Повернуто. Автор побачить це на головній сторінці та над текстом.',
    de: 'Zurückgegeben. Die Verfasser sehen es auf ihrer Startseite und über dem Text.',
  },
  no_reason: {
    fr: 'Rien n’a été renvoyé\u202F: écrivez ce qu’il faut changer, en 8 à 1\u202F000 caractères.',
    en: 'Nothing was returned: write what to change, in 8 to 1,000 characters.',
    ru: 'Ничего не возвращено: напишите, что изменить, от 8 до 1000 знаков.',
    uk: 'Нічого не повернуто: напишіть, що змінити, від 8 до 1000 знаків.',
    de: 'Nichts wurde zurückgegeben: Schreiben Sie, was zu ändern ist, in 8 bis 1.000 Zeichen.',
  },
} satisfies Record<string, Words>
