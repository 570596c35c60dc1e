import type { Words } from '../languages/words.ts'

export const withdrawalFaults = {
  hidden: {
    fr: 'Ce récit est masqué\u202F: personne ne le lit, et rien n’en est publié. Deux personnes peuvent le rendre de nouveau visible, à la page «\u202FRetraits\u202F».',
    en: 'This story is hidden: nobody reads it, and nothing of it is published. Two people can show it again, on the page “Withdrawals”.',
    ru: 'Эта история скрыта: её никто не читает, и ничего из неё не публикуется. Снова открыть её могут двое на странице «Снятие с сайта».',
    uk: 'Цю історію приховано: її ніхто не читає, і нічого з неї не публікується. Знову відкрити її можуть двоє на сторінці «Зняття із сайту».',
    de: 'Dieser Bericht ist verborgen: Niemand liest ihn, und nichts daraus wird veröffentlicht. Zwei Personen können ihn auf der Seite „Rücknahmen“ wieder zeigen.',
  },
} satisfies Record<string, Words>
