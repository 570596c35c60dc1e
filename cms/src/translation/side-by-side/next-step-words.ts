import type { Words } from '../../languages/words.ts'

/** Said above the form of a text: what comes next for it. */
export const nextStepWords = {
  draft: {
    fr: 'Brouillon\u202F: personne ne le relit encore.',
    en: 'A draft: nobody reviews it yet.',
    ru: 'Черновик: его пока никто не проверяет.',
    uk: 'Чернетка: її поки ніхто не перевіряє.',
    de: 'Entwurf: Noch prüft ihn niemand.',
  },
  ask: {
    fr: 'Demander la relecture',
    en: 'Ask for review',
    ru: 'Отдать на проверку',
    uk: 'Віддати на перевірку',
    de: 'Zur Prüfung geben',
  },
  waits: {
    fr: 'Déclaré prêt\u202F: en attente de relecture.',
    en: 'Called ready: waiting for review.',
    ru: 'Отмечен готовым: ждёт проверки.',
    uk: 'Позначено готовим: чекає на перевірку.',
    de: 'Für fertig erklärt: wartet auf Prüfung.',
  },
  approved: {
    fr: 'Approuvé, pas encore public.',
    en: 'Approved, not public yet.',
    ru: 'Одобрено, ещё не опубликовано.',
    uk: 'Схвалено, ще не опубліковано.',
    de: 'Freigegeben, noch nicht öffentlich.',
  },
} satisfies Record<string, Words>
