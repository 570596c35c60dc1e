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
    fr: 'Un lien ne peut mener qu’à une adresse complète en https:// ou http://, ou à un courriel (mailto:).',
    en: 'A link can only lead to a full address with https:// or http://, or to an e-mail (mailto:).',
    ru: 'Ссылка может вести только на полный адрес с https:// или http:// либо на почту (mailto:).',
    uk: 'Посилання може вести лише на повну адресу з https:// чи http:// або на пошту (mailto:).',
    de: 'Ein Link darf nur zu einer vollständigen Adresse mit https:// oder http:// oder zu einer E-Mail (mailto:) führen.',
  },
}
