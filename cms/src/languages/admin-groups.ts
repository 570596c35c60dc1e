import type { Words } from './words.ts'

/** The parts of the admin's navigation, named for the work done there. */
export const adminGroups = {
  stories: { fr: 'Récits', en: 'Stories', ru: 'Истории', uk: 'Історії', de: 'Berichte' },
  campaign: { fr: 'Campagne', en: 'Campaign', ru: 'Кампания', uk: 'Кампанія', de: 'Kampagne' },
  donations: { fr: 'Dons', en: 'Donations', ru: 'Пожертвования', uk: 'Пожертви', de: 'Spenden' },
  settings: { fr: 'Réglages', en: 'Settings', ru: 'Настройки', uk: 'Налаштування', de: 'Einstellungen' },
} satisfies Record<string, Words>
