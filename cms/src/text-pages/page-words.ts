import type { Conformity, PageKind } from '@campaign/shared/content/published.ts'
import type { FieldWords, Words } from '../languages/words.ts'

export const pageNames: { singular: Words; plural: Words; description: Words } = {
  singular: { fr: 'Page', en: 'Page', ru: 'Страница', uk: 'Сторінка', de: 'Seite' },
  plural: { fr: 'Pages', en: 'Pages', ru: 'Страницы', uk: 'Сторінки', de: 'Seiten' },
  description: {
    fr: 'Les pages de texte du site : l’association, la transparence, les mentions légales, la vie privée, l’accessibilité.',
    en: 'The site’s pages of text: about, transparency, legal notice, privacy, accessibility.',
    ru: 'Текстовые страницы сайта: об ассоциации, прозрачность, правовая информация, конфиденциальность, доступность.',
    uk: 'Текстові сторінки сайту: про асоціацію, прозорість, правова інформація, приватність, доступність.',
    de: 'Die Textseiten der Website: über uns, Transparenz, Impressum, Datenschutz, Barrierefreiheit.',
  },
}

export const pageWords = {
  title: {
    label: { fr: 'Titre', en: 'Title', ru: 'Заголовок', uk: 'Заголовок', de: 'Titel' },
    help: {
      fr: 'Deux ou trois mots, ceux du lien au bas de chaque page. Ni nom de personne ni sigle que le public ignore.',
      en: 'Two or three words, those of the link at the foot of each page. No person’s name and no abbreviation the public does not know.',
      ru: 'Два-три слова, как в ссылке внизу страниц. Без имён людей и непонятных публике сокращений.',
      uk: 'Два-три слова, як у посиланні внизу сторінок. Без імен людей і незрозумілих публіці скорочень.',
      de: 'Zwei oder drei Worte, wie im Link am Fuß jeder Seite. Kein Personenname und keine Abkürzung, die niemand kennt.',
    },
  },
  slug: {
    label: { fr: 'Adresse', en: 'Address', ru: 'Адрес', uk: 'Адреса', de: 'Adresse' },
    help: {
      fr: 'Fin de l’adresse de la page dans cette langue, formée d’après le titre. Une fois la page publiée, elle ne change que si vous la changez ; l’ancienne mène alors à la nouvelle. Ni nom ni sigle interne.',
      en: 'End of the page’s address in this language, made from the title. Once the page is public it changes only if you change it; the old one then leads to the new. No name and no internal abbreviation.',
      ru: 'Конец адреса страницы на этом языке, составляется из заголовка. После публикации меняется, только если вы измените его сами; прежний ведёт на новый. Без имён и внутренних сокращений.',
      uk: 'Кінець адреси сторінки цією мовою, складається із заголовка. Після публікації змінюється, лише якщо ви зміните її самі; попередня веде на нову. Без імен і внутрішніх скорочень.',
      de: 'Ende der Seitenadresse in dieser Sprache, aus dem Titel gebildet. Nach der Veröffentlichung ändert sie sich nur, wenn Sie sie ändern; die alte führt dann zur neuen. Kein Name und kein internes Kürzel.',
    },
  },
  kind: {
    label: { fr: 'Sorte de page', en: 'Kind of page', ru: 'Вид страницы', uk: 'Вид сторінки', de: 'Art der Seite' },
    help: {
      fr: 'Le site s’en sert pour les liens du pied de page. Un récit n’est jamais une page.',
      en: 'The site uses it for the links at the foot of each page. A story is never a page.',
      ru: 'По нему сайт строит ссылки внизу страниц. История человека никогда не бывает страницей.',
      uk: 'За ним сайт будує посилання внизу сторінок. Історія людини ніколи не буває сторінкою.',
      de: 'Danach richtet die Website die Links am Seitenfuß. Ein Bericht ist nie eine Seite.',
    },
  },
  conformity: {
    label: {
      fr: 'État de conformité',
      en: 'State of conformity',
      ru: 'Степень соответствия',
      uk: 'Ступінь відповідності',
      de: 'Stand der Konformität',
    },
    help: {
      fr: 'Ce que dit le dernier audit RGAA en cours de validité ; sans audit, c’est « non conforme ». Le pied de chaque page le redit.',
      en: 'What the last valid RGAA audit says; without an audit it is “not conformant”. The foot of every page repeats it.',
      ru: 'Что говорит последний действующий аудит RGAA; без аудита — «не соответствует». Это повторяется внизу каждой страницы.',
      uk: 'Що каже останній чинний аудит RGAA; без аудиту — «не відповідає». Це повторюється внизу кожної сторінки.',
      de: 'Was das letzte gültige RGAA-Audit sagt; ohne Audit „nicht konform“. Der Fuß jeder Seite wiederholt es.',
    },
  },
  body: {
    label: { fr: 'Texte', en: 'Text', ru: 'Текст', uk: 'Текст', de: 'Text' },
    help: {
      fr: 'Des phrases courtes sous des intertitres, comme on l’expliquerait à un voisin. Les noms que la loi exige seulement ; rien sur les personnes aidées.',
      en: 'Short sentences under headings, as one would explain it to a neighbour. Only the names the law asks for; nothing about those we help.',
      ru: 'Короткие предложения под подзаголовками, как объясняют соседу. Только имена, которых требует закон; ничего о тех, кому мы помогаем.',
      uk: 'Короткі речення під підзаголовками, як пояснюють сусідові. Лише імена, яких вимагає закон; нічого про тих, кому ми допомагаємо.',
      de: 'Kurze Sätze unter Zwischentiteln, wie man es einem Nachbarn erklärt. Nur die Namen, die das Gesetz verlangt; nichts über die, denen wir helfen.',
    },
  },
} satisfies Record<string, FieldWords>

export const pageKindWords: Record<PageKind, Words> = {
  about: { fr: 'L’association', en: 'About', ru: 'Об ассоциации', uk: 'Про асоціацію', de: 'Über uns' },
  transparency: { fr: 'Transparence', en: 'Transparency', ru: 'Прозрачность', uk: 'Прозорість', de: 'Transparenz' },
  legal: {
    fr: 'Mentions légales',
    en: 'Legal notice',
    ru: 'Правовая информация',
    uk: 'Правова інформація',
    de: 'Impressum',
  },
  privacy: { fr: 'Vie privée', en: 'Privacy', ru: 'Конфиденциальность', uk: 'Приватність', de: 'Datenschutz' },
  accessibility: {
    fr: 'Déclaration d’accessibilité',
    en: 'Accessibility statement',
    ru: 'Заявление о доступности',
    uk: 'Заява про доступність',
    de: 'Erklärung zur Barrierefreiheit',
  },
  other: { fr: 'Autre', en: 'Other', ru: 'Другое', uk: 'Інше', de: 'Andere' },
}

export const conformityWords: Record<Conformity, Words> = {
  none: { fr: 'Non conforme', en: 'Not conformant', ru: 'Не соответствует', uk: 'Не відповідає', de: 'Nicht konform' },
  partial: {
    fr: 'Partiellement conforme',
    en: 'Partially conformant',
    ru: 'Частично соответствует',
    uk: 'Частково відповідає',
    de: 'Teilweise konform',
  },
  full: {
    fr: 'Totalement conforme',
    en: 'Fully conformant',
    ru: 'Полностью соответствует',
    uk: 'Повністю відповідає',
    de: 'Vollständig konform',
  },
}

export const pageFaults = {
  conformityMissing: {
    fr: 'Dites l’état de conformité : la loi veut qu’il soit au pied de chaque page.',
    en: 'State the conformity: the law wants it at the foot of every page.',
    ru: 'Укажите степень соответствия: закон требует её внизу каждой страницы.',
    uk: 'Укажіть ступінь відповідності: закон вимагає його внизу кожної сторінки.',
    de: 'Geben Sie den Stand der Konformität an: Das Gesetz will ihn am Fuß jeder Seite.',
  },
} satisfies Record<string, Words>
