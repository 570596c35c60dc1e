import type { Words } from '../languages/words.ts'
import type { RichTextFault } from './find-rich-text-fault.ts'

export const richTextFaultWords: Record<RichTextFault, Words> = {
  not_a_text: {
    fr: 'Ce texte n’a pas la forme que produit l’éditeur.',
    en: 'This text does not have the form the editor makes.',
    ru: 'Текст имеет не тот вид, который создаёт редактор.',
    uk: 'Текст має не той вигляд, який створює редактор.',
    de: 'Dieser Text hat nicht die Form, die der Editor erzeugt.',
  },
  too_deep: {
    fr: 'Ce texte a trop de niveaux imbriqués.',
    en: 'This text has too many nested levels.',
    ru: 'В тексте слишком много вложенных уровней.',
    uk: 'У тексті забагато вкладених рівнів.',
    de: 'Dieser Text ist zu tief verschachtelt.',
  },
  too_long: {
    fr: 'Ce texte est trop long.',
    en: 'This text is too long.',
    ru: 'Текст слишком длинный.',
    uk: 'Текст задовгий.',
    de: 'Dieser Text ist zu lang.',
  },
  unknown_part: {
    fr: 'Ce texte contient un élément que le site ne sait pas afficher.',
    en: 'This text contains a part that the site cannot show.',
    ru: 'В тексте есть элемент, который сайт не может показать.',
    uk: 'У тексті є елемент, який сайт не може показати.',
    de: 'Dieser Text enthält ein Element, das die Website nicht darstellen kann.',
  },
  forbidden_link: {
    fr: 'Un lien ne peut mener qu’à une adresse complète en https:// ou http://, à un courriel (mailto:), ou à un récit ou une page de ce site.',
    en: 'A link can only lead to a full address with https:// or http://, to an e-mail (mailto:), or to a story or page of this site.',
    ru: 'Ссылка может вести только на полный адрес с https:// или http://, на почту (mailto:) либо на историю или страницу этого сайта.',
    uk: 'Посилання може вести лише на повну адресу з https:// чи http://, на пошту (mailto:) або на історію чи сторінку цього сайту.',
    de: 'Ein Link darf nur zu einer vollständigen Adresse mit https:// oder http://, zu einer E-Mail (mailto:) oder zu einem Bericht oder einer Seite dieser Website führen.',
  },
  forbidden_picture: {
    fr: 'Une image de ce texte ne vient pas de la bibliothèque d’images. Retirez-la, puis ajoutez-la avec le bouton d’image de l’éditeur.',
    en: 'A picture of this text does not come from the pictures of the newsroom. Remove it, then add it with the picture button of the editor.',
    ru: 'Одно из изображений текста не из библиотеки изображений. Удалите его и добавьте кнопкой изображения в редакторе.',
    uk: 'Одне із зображень тексту не з бібліотеки зображень. Приберіть його й додайте кнопкою зображення в редакторі.',
    de: 'Ein Bild dieses Textes stammt nicht aus den Bildern der Redaktion. Entfernen Sie es und fügen Sie es mit der Bildschaltfläche des Editors ein.',
  },
}
