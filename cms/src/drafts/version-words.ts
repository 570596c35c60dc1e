import type { Locale } from '@campaign/shared/locales/locales.ts'

/**
 * Payload's words for comparing versions. With a status per language it calls every version it shows "previously
 * published", drafts too; so that word says no more than that it is an earlier one.
 */
export const versionWords = {
  fr: {
    aboutToRestore:
      'Ce texte ({{label}}) redevient un brouillon tel qu’il était le {{versionDate}}. Rien n’est publié.',
    comparingAgainst: 'Comparée à',
    currentDraft: 'Brouillon actuel',
    currentlyViewing: 'Version regardée',
    modifiedOnly: 'Seulement ce qui diffère',
    previouslyPublished: 'Version antérieure',
    previousVersion: 'Version précédente',
    restoreAsDraft: 'Reprendre comme brouillon',
    restoreThisVersion: 'Reprendre comme brouillon',
  },
  en: {
    aboutToRestore: 'This text ({{label}}) becomes a draft again as it was on {{versionDate}}. Nothing is published.',
    comparingAgainst: 'Compared with',
    currentDraft: 'Current draft',
    currentlyViewing: 'Version shown',
    modifiedOnly: 'Differences only',
    previouslyPublished: 'Earlier version',
    previousVersion: 'Previous version',
    restoreAsDraft: 'Bring back as a draft',
    restoreThisVersion: 'Bring back as a draft',
  },
  ru: {
    aboutToRestore: 'Текст ({{label}}) снова станет черновиком, каким был {{versionDate}}. Ничего не публикуется.',
    comparingAgainst: 'Сравнивается с',
    currentDraft: 'Текущий черновик',
    currentlyViewing: 'Показанная версия',
    modifiedOnly: 'Только различия',
    previouslyPublished: 'Прежняя версия',
    previousVersion: 'Предыдущая версия',
    restoreAsDraft: 'Вернуть как черновик',
    restoreThisVersion: 'Вернуть как черновик',
  },
  uk: {
    aboutToRestore: 'Текст ({{label}}) знову стане чернеткою, якою був {{versionDate}}. Нічого не публікується.',
    comparingAgainst: 'Порівнюється з',
    currentDraft: 'Поточна чернетка',
    currentlyViewing: 'Показана версія',
    modifiedOnly: 'Лише відмінності',
    previouslyPublished: 'Давніша версія',
    previousVersion: 'Попередня версія',
    restoreAsDraft: 'Повернути як чернетку',
    restoreThisVersion: 'Повернути як чернетку',
  },
  de: {
    aboutToRestore:
      'Dieser Text ({{label}}) wird wieder Entwurf, wie er am {{versionDate}} war. Nichts wird veröffentlicht.',
    comparingAgainst: 'Verglichen mit',
    currentDraft: 'Aktueller Entwurf',
    currentlyViewing: 'Gezeigte Fassung',
    modifiedOnly: 'Nur Unterschiede',
    previouslyPublished: 'Frühere Fassung',
    previousVersion: 'Vorige Fassung',
    restoreAsDraft: 'Als Entwurf zurückholen',
    restoreThisVersion: 'Als Entwurf zurückholen',
  },
} as const satisfies Record<Locale, Record<string, string>>
