import type { Words } from '../languages/words.ts'

export const reviewFaults = {
  notApproved: {
    fr: 'Rien n’a été publié. Un texte n’est public qu’une fois relu et approuvé, mot pour mot, dans chaque langue\u202F: {languages}. Enregistrez le brouillon, puis faites-le approuver dans l’onglet «\u202FRelecture\u202F».',
    en: 'Nothing was published. A text is public only once it has been read and approved, word for word, in each language: {languages}. Save the draft, then have it approved under “Review”.',
    ru: 'Ничего не опубликовано. Текст становится открытым, только когда его прочли и одобрили слово в слово на каждом языке: {languages}. Сохраните черновик и отдайте его на одобрение во вкладке «Проверка».',
    uk: 'Нічого не опубліковано. Текст стає відкритим лише тоді, коли його прочитали й схвалили слово в слово кожною мовою: {languages}. Збережіть чернетку й віддайте її на схвалення у вкладці «Перевірка».',
    de: 'Nichts wurde veröffentlicht. Ein Text wird erst öffentlich, wenn er Wort für Wort gelesen und freigegeben ist, in jeder Sprache: {languages}. Speichern Sie den Entwurf und lassen Sie ihn unter „Prüfung“ freigeben.',
  },
  untranslatedLeft: {
    fr: 'Rien n’a été publié\u202F: des mots entre ⟦\u202F⟧ sont encore à traduire. Remplacez-les, marques comprises.',
    en: 'Nothing was published: words between ⟦ ⟧ are still to be translated. Replace them, marks included.',
    ru: 'Ничего не опубликовано: слова между ⟦ ⟧ ещё не переведены. Замените их вместе со знаками.',
    uk: 'Нічого не опубліковано: слова між ⟦ ⟧ ще не перекладено. Замініть їх разом зі знаками.',
    de: 'Nichts wurde veröffentlicht: Wörter zwischen ⟦ ⟧ sind noch zu übersetzen. Ersetzen Sie sie samt den Zeichen.',
  },
  pictureNotReady: {
    fr: 'Rien n’a été publié\u202F: une image du texte n’est pas prête. {why}',
    en: 'Nothing was published: a picture in the text is not ready. {why}',
    ru: 'Ничего не опубликовано: одно из изображений в тексте не готово. {why}',
    uk: 'Нічого не опубліковано: одне із зображень у тексті не готове. {why}',
    de: 'Nichts wurde veröffentlicht: Ein Bild im Text ist nicht bereit. {why}',
  },
  pictureIsPublic: {
    fr: 'Cette image est dans un texte public, approuvé avec elle\u202F: elle ne change plus. Ajoutez l’image corrigée comme nouvelle image, mettez-la dans un brouillon et faites-le approuver.',
    en: 'This picture is in a public text that was approved with it: it no longer changes. Add the corrected picture as a new one, put it into a draft and have that approved.',
    ru: 'Это изображение стоит в открытом тексте, одобренном вместе с ним: его больше не меняют. Добавьте исправленное изображение как новое, вставьте его в черновик и отдайте на одобрение.',
    uk: 'Це зображення стоїть у відкритому тексті, схваленому разом із ним: його більше не змінюють. Додайте виправлене зображення як нове, вставте його в чернетку й віддайте на схвалення.',
    de: 'Dieses Bild steht in einem öffentlichen Text, der mit ihm freigegeben wurde: Es ändert sich nicht mehr. Fügen Sie das berichtigte Bild als neues hinzu, setzen Sie es in einen Entwurf und lassen Sie diesen freigeben.',
  },
} satisfies Record<string, Words>
