import type { FieldWords, Words } from '../languages/words.ts'

export const mediaNames: { singular: Words; plural: Words; description: Words } = {
  singular: { fr: 'Image', en: 'Picture', ru: 'Изображение', uk: 'Зображення', de: 'Bild' },
  plural: { fr: 'Images', en: 'Pictures', ru: 'Изображения', uk: 'Зображення', de: 'Bilder' },
  description: {
    fr: 'Chaque image est réencodée : nom de fichier, lieu et appareil disparaissent. Ce que l’on voit dessus reste : regardez-la comme quelqu’un qui cherche.',
    en: 'Every picture is encoded anew: file name, place and camera are gone. What can be seen in it stays: look at it as someone who is searching would.',
    ru: 'Каждое изображение перекодируется: имя файла, место съёмки и камера исчезают. То, что на нём видно, остаётся: посмотрите глазами того, кто ищет.',
    uk: 'Кожне зображення перекодовується: ім’я файлу, місце й камера зникають. Те, що на ньому видно, лишається: погляньте очима того, хто шукає.',
    de: 'Jedes Bild wird neu kodiert: Dateiname, Ort und Kamera verschwinden. Was darauf zu sehen ist, bleibt: Betrachten Sie es wie jemand, der sucht.',
  },
}

export const mediaWords = {
  alt: {
    label: {
      fr: 'Texte de remplacement',
      en: 'Alternative text',
      ru: 'Текстовое описание',
      uk: 'Текстовий опис',
      de: 'Alternativtext',
    },
    help: {
      fr: 'Ce que l’image montre, pour qui ne la voit pas. Ni nom ni lieu.',
      en: 'What the picture shows, for those who do not see it. No name, no place.',
      ru: 'Что изображено, для тех, кто не видит. Без имён и мест.',
      uk: 'Що зображено, для тих, хто не бачить. Без імен і місць.',
      de: 'Was das Bild zeigt, für alle, die es nicht sehen. Ohne Namen und Orte.',
    },
  },
  isDecorative: {
    label: { fr: 'Décorative', en: 'Decorative', ru: 'Декоративное', uk: 'Декоративне', de: 'Schmuckbild' },
    help: {
      fr: 'L’image n’apprend rien de plus que le texte : elle n’a pas besoin de description.',
      en: 'The picture says nothing the text does not: it needs no description.',
      ru: 'Изображение ничего не добавляет к тексту: описание не нужно.',
      uk: 'Зображення нічого не додає до тексту: опис не потрібен.',
      de: 'Das Bild sagt nichts, was der Text nicht sagt: Es braucht keine Beschreibung.',
    },
  },
} satisfies Record<string, FieldWords>

export const mediaFaults = {
  altMissing: {
    fr: 'Décrivez l’image, ou dites qu’elle est décorative.',
    en: 'Describe the picture, or say that it is decorative.',
    ru: 'Опишите изображение или отметьте его как декоративное.',
    uk: 'Опишіть зображення або позначте його як декоративне.',
    de: 'Beschreiben Sie das Bild oder kennzeichnen Sie es als Schmuckbild.',
  },
} satisfies Record<string, Words>
