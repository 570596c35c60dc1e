import type { Words } from '../languages/words.ts'

/** Why a door stays shut, and what whoever stands before it can do. `{limit}` and `{letters}`: how much goes in. */
export const refusalWords = {
  malformed: {
    fr: 'Ce qui est arrivé n’a pas pu être compris, et rien n’a été enregistré. Gardez une copie de ce que vous avez écrit, rechargez la page, puis recommencez.',
    en: 'What arrived could not be understood, and nothing was saved. Keep a copy of what you wrote, reload the page and try again.',
    ru: 'Отправленное не удалось разобрать, ничего не сохранено. Скопируйте написанное, обновите страницу и попробуйте ещё раз.',
    uk: 'Надіслане не вдалося розібрати, нічого не збережено. Скопіюйте написане, оновіть сторінку й спробуйте ще раз.',
    de: 'Was ankam, ließ sich nicht lesen; nichts wurde gespeichert. Kopieren Sie, was Sie geschrieben haben, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  file_missing: {
    fr: 'Aucune image n’est jointe. Choisissez un fichier sur votre appareil, puis enregistrez\u202F; une image ne peut pas être prise à une adresse.',
    en: 'No picture came with it. Choose a file on your device, then save; a picture cannot be fetched from an address.',
    ru: 'Изображение не приложено. Выберите файл на своём устройстве и сохраните; взять изображение по ссылке нельзя.',
    uk: 'Зображення не додано. Виберіть файл на своєму пристрої та збережіть; узяти зображення за посиланням не можна.',
    de: 'Es ist kein Bild dabei. Wählen Sie eine Datei auf Ihrem Gerät und speichern Sie dann; von einer Adresse lässt sich kein Bild holen.',
  },
  not_signed_in: {
    fr: 'Vous n’êtes pas connecté, ou votre session est finie. Connectez-vous, puis recommencez.',
    en: 'You are not signed in, or your session has ended. Sign in, then try again.',
    ru: 'Вы не вошли, или ваш сеанс окончен. Войдите и повторите.',
    uk: 'Ви не ввійшли, або ваш сеанс закінчено. Увійдіть і повторіть.',
    de: 'Sie sind nicht angemeldet, oder Ihre Sitzung ist beendet. Melden Sie sich an und versuchen Sie es noch einmal.',
  },
  not_allowed: {
    fr: 'Votre rôle ne le permet pas, et rien n’a été fait. Si votre travail le demande, parlez-en à l’administration.',
    en: 'Your role does not allow this, and nothing was done. If your work needs it, ask an administrator.',
    ru: 'Ваша роль этого не позволяет, ничего не сделано. Если это нужно для работы, обратитесь к администратору.',
    uk: 'Ваша роль цього не дозволяє, нічого не зроблено. Якщо це потрібно для роботи, зверніться до адміністратора.',
    de: 'Ihre Rolle erlaubt das nicht; nichts wurde getan. Wenn Ihre Arbeit es verlangt, wenden Sie sich an die Administration.',
  },
  proof_wanted: {
    fr: 'Rien n’a été fait\u202F: cela demande le code de votre téléphone. Recommencez et tapez-le.',
    en: 'Nothing was done: this asks for the code on your telephone. Try again and type it.',
    ru: 'Ничего не сделано: для этого нужен код с вашего телефона. Повторите и введите его.',
    uk: 'Нічого не зроблено: для цього потрібен код із вашого телефону. Повторіть і введіть його.',
    de: 'Nichts wurde getan: Dafür braucht es den Code von Ihrem Telefon. Versuchen Sie es noch einmal und tippen Sie ihn ein.',
  },
  not_found: {
    fr: 'Il n’y a rien ici. Ce que vous cherchez a peut-être été supprimé\u202F: revenez à la liste et rechargez-la.',
    en: 'There is nothing here. What you are looking for may have been deleted: go back to the list and reload it.',
    ru: 'Здесь ничего нет. Возможно, то, что вы ищете, удалено: вернитесь к списку и обновите его.',
    uk: 'Тут нічого немає. Можливо, те, що ви шукаєте, видалено: поверніться до списку й оновіть його.',
    de: 'Hier ist nichts. Was Sie suchen, wurde vielleicht gelöscht: Gehen Sie zur Liste zurück und laden Sie sie neu.',
  },
  too_large: {
    fr: 'C’est trop lourd\u202F: une image peut peser 20 Mo, un texte 2 Mo. Réduisez-la ou coupez-le, puis envoyez de nouveau.',
    en: 'This is too large: a picture may have 20 MB, a text 2 MB. Make it smaller, then send it again.',
    ru: 'Это слишком много: изображение — не больше 20 МБ, текст — не больше 2 МБ. Уменьшите его и отправьте ещё раз.',
    uk: 'Це забагато: зображення — не більше 20 МБ, текст — не більше 2 МБ. Зменште його й надішліть ще раз.',
    de: 'Das ist zu groß: Ein Bild darf 20 MB haben, ein Text 2 MB. Verkleinern Sie es und senden Sie es noch einmal.',
  },
  too_long: {
    fr: 'C’est trop long\u202F: {limit} Ko au plus, soit environ {letters} lettres. Rien n’a été enregistré\u202F; raccourcissez, ou procédez en plusieurs fois.',
    en: 'This is too long: {limit} KB at most, about {letters} letters. Nothing was saved; shorten it, or do it in several parts.',
    ru: 'Это слишком длинно: не больше {limit} КБ, примерно {letters} букв. Ничего не сохранено; сократите или отправьте по частям.',
    uk: 'Це задовго: не більше {limit} КБ, приблизно {letters} літер. Нічого не збережено; скоротіть або надішліть частинами.',
    de: 'Das ist zu lang: höchstens {limit} KB, etwa {letters} Buchstaben. Nichts wurde gespeichert; kürzen Sie, oder gehen Sie in mehreren Schritten vor.',
  },
  too_slow: {
    fr: 'L’envoi est resté trop longtemps presque à l’arrêt\u202F; rien n’a été enregistré. Vérifiez votre connexion, puis envoyez de nouveau.',
    en: 'What you sent all but stopped for too long; nothing of it was saved. Check your connection, then send it again.',
    ru: 'Отправка слишком долго почти не двигалась; ничего не сохранено. Проверьте соединение и отправьте ещё раз.',
    uk: 'Надсилання надто довго майже не рухалося; нічого не збережено. Перевірте з’єднання й надішліть ще раз.',
    de: 'Die Übertragung stand zu lange fast still; nichts davon wurde gespeichert. Prüfen Sie Ihre Verbindung und senden Sie es noch einmal.',
  },
  address_too_long: {
    fr: 'La question est trop longue. Retirez des filtres ou raccourcissez les mots cherchés.',
    en: 'The question is too long. Take away some filters, or search for fewer words.',
    ru: 'Запрос слишком длинный. Уберите часть фильтров или сократите слова для поиска.',
    uk: 'Запит задовгий. Приберіть частину фільтрів або скоротіть слова для пошуку.',
    de: 'Die Frage ist zu lang. Nehmen Sie Filter weg, oder suchen Sie nach weniger Wörtern.',
  },
  wrong_type: {
    fr: 'Ce qui est arrivé n’a pas la forme attendue, et rien n’a été enregistré. Rechargez la page, puis recommencez.',
    en: 'What arrived is not in a form that is read here, and nothing was saved. Reload the page and try again.',
    ru: 'Отправленное пришло не в том виде, ничего не сохранено. Обновите страницу и попробуйте ещё раз.',
    uk: 'Надіслане прийшло не в тому вигляді, нічого не збережено. Оновіть сторінку й спробуйте ще раз.',
    de: 'Was ankam, hat nicht die erwartete Form; nichts wurde gespeichert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  unavailable: {
    fr: 'La base de données ne répond pas pour le moment. Attendez une minute, puis recommencez.',
    en: 'The database cannot be asked for the moment. Wait a minute, then try again.',
    ru: 'База данных сейчас не отвечает. Подождите минуту и повторите.',
    uk: 'База даних зараз не відповідає. Зачекайте хвилину й повторіть.',
    de: 'Die Datenbank antwortet im Moment nicht. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  },
} as const satisfies Record<string, Words>
