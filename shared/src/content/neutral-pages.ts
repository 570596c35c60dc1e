import type { Locale } from '../locales/locales.ts'

/**
 * Where the quick exit leads: the weather, which anybody may have been looking at. It is told neither where the reader
 * came from (`no-referrer`) nor anything else.
 */
export const NEUTRAL_PAGES: Record<Locale, string> = {
  fr: 'https://meteofrance.com/',
  en: 'https://www.bbc.com/weather',
  ru: 'https://www.gismeteo.ru/',
  uk: 'https://sinoptik.ua/',
  de: 'https://www.dwd.de/',
}
