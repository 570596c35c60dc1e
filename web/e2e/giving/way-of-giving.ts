import type { Locale } from '@campaign/shared/locales/locales.ts'

/** Each journey of giving is gone in each of these ways. */
export type WayOfGiving = { locale: Locale; javaScriptEnabled: boolean }

export const WAYS_OF_GIVING: readonly WayOfGiving[] = (['fr', 'ru'] as const).flatMap((locale) =>
  [true, false].map((javaScriptEnabled) => ({ locale, javaScriptEnabled })),
)
