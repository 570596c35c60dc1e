import type { Words } from '../languages/words.ts'

/** As the forms of all texts call it. */
export const slugName: Words = { fr: 'Adresse', en: 'Address', ru: 'Адрес', uk: 'Адреса', de: 'Adresse' }

export const slugFaults = {
  taken: {
    fr: 'Cette adresse est déjà prise dans cette langue, ou l’a été par un texte retiré. Choisissez-en une autre.',
    en: 'This address is already taken in this language, or was, by a text that was taken down. Choose another.',
    ru: 'Этот адрес на этом языке уже занят или принадлежал снятому тексту. Выберите другой.',
    uk: 'Ця адреса цією мовою вже зайнята або належала знятому тексту. Оберіть іншу.',
    de: 'Diese Adresse ist in dieser Sprache schon vergeben oder gehörte einem zurückgezogenen Text. Wählen Sie eine andere.',
  },
} satisfies Record<string, Words>
