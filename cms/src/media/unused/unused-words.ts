import type { FieldWords, Words } from '../../languages/words.ts'

export const unusedWords = {
  endsOn: {
    label: {
      fr: 'Supprimée après le',
      en: 'Deleted after',
      ru: 'Удаление после',
      uk: 'Видалення після',
      de: 'Wird gelöscht nach dem',
    },
    help: {
      fr: 'Une date ici\u202F: aucun texte, publié ou en brouillon, ne montre cette image. Sans rien faire, elle disparaît après ce jour.',
      en: 'A date here: no text, published or in draft, shows this picture. If nothing is done, it is gone after that day.',
      ru: 'Если здесь стоит дата: ни опубликованный текст, ни черновик не показывает это изображение. Если ничего не сделать, после этого дня его не станет.',
      uk: 'Якщо тут стоїть дата: ані опублікований текст, ані чернетка не показує це зображення. Якщо нічого не зробити, після цього дня його не стане.',
      de: 'Ein Datum hier heißt: Kein Text, veröffentlicht oder im Entwurf, zeigt dieses Bild. Geschieht nichts, ist es nach diesem Tag weg.',
    },
  },
} satisfies Record<string, FieldWords>

/** On the page of a picture that no text shows. */
export const unusedNotes = {
  title: {
    fr: 'Aucun texte ne montre cette image',
    en: 'No text shows this picture',
    ru: 'Это изображение не показывает ни один текст',
    uk: 'Це зображення не показує жоден текст',
    de: 'Kein Text zeigt dieses Bild',
  },
  ends: {
    fr: 'Rien ne la montre depuis le {since}. Elle sera supprimée dans toutes les tailles après le {date}. Pour la garder, il suffit de la mettre dans un texte, même en brouillon.',
    en: 'Nothing has shown it since {since}. It will be deleted in every size after {date}. Putting it into a text, even a draft, keeps it.',
    ru: 'Его ничто не показывает с {since}. После {date} оно будет удалено во всех размерах. Чтобы сохранить его, достаточно вставить его в текст, хотя бы в черновик.',
    uk: 'Його ніщо не показує з {since}. Після {date} його буде видалено в усіх розмірах. Щоб зберегти його, досить вставити його в текст, хоча б у чернетку.',
    de: 'Nichts zeigt es seit dem {since}. Nach dem {date} wird es in jeder Größe gelöscht. Wer es in einen Text setzt, auch in einen Entwurf, behält es.',
  },
  byReviewer: {
    fr: 'Une personne qui relit peut aussi la garder sans emploi.',
    en: 'A reviewer can also keep it unused.',
    ru: 'Проверяющий может оставить его и без применения.',
    uk: 'Рецензент може залишити його й без застосування.',
    de: 'Wer prüft, kann es auch ohne Verwendung behalten.',
  },
  kept: {
    fr: '{name} l’a gardée le {date}, et son temps a recommencé. Elle sera annoncée de nouveau avant d’être supprimée.',
    en: '{name} kept it on {date}, and its time began anew. It will be announced again before it is deleted.',
    ru: '{name}: решение оставить принято {date}, и срок пошёл заново. Перед удалением об этом напомнят снова.',
    uk: '{name}: рішення залишити ухвалено {date}, і строк пішов заново. Перед видаленням про це нагадають знову.',
    de: '{name} hat es am {date} behalten, und seine Frist hat neu begonnen. Vor dem Löschen wird es noch einmal angekündigt.',
  },
  keep: {
    fr: 'Garder cette image',
    en: 'Keep this picture',
    ru: 'Оставить изображение',
    uk: 'Залишити зображення',
    de: 'Bild behalten',
  },
  nobody: {
    fr: 'Quelqu’un qui n’a plus de compte',
    en: 'Somebody without an account by now',
    ru: 'Кто-то, у кого уже нет учётной записи',
    uk: 'Хтось, хто вже не має облікового запису',
    de: 'Jemand, der kein Konto mehr hat',
  },
} satisfies Record<string, Words>

export const keepOutcomes = {
  kept: {
    fr: 'L’image est gardée.',
    en: 'The picture is kept.',
    ru: 'Изображение оставлено.',
    uk: 'Зображення залишено.',
    de: 'Das Bild bleibt.',
  },
  not_ending: {
    fr: 'Rien à garder\u202F: cette image n’est pas, ou n’est plus, annoncée comme à supprimer. Rechargez la page.',
    en: 'Nothing to keep: this picture is not, or no longer, announced for deletion. Reload the page.',
    ru: 'Оставлять нечего: это изображение не объявлено к удалению или уже не объявлено. Обновите страницу.',
    uk: 'Залишати нічого: це зображення не оголошене до видалення або вже не оголошене. Оновіть сторінку.',
    de: 'Nichts zu behalten: Dieses Bild ist nicht oder nicht mehr zum Löschen angekündigt. Laden Sie die Seite neu.',
  },
} satisfies Record<string, Words>
