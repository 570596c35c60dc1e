import type { Translator } from '../../messages/messages.ts'

/** In UTF-16 units. Search engines cut well before, and a browser's tab sooner still. */
const LONGEST_WITH_SITE = 80

/** The whole title, as the browser's tab shows it. A very long one stands alone: nobody would see the
 * site's name after it. */
export function documentTitleOf(
  t: Translator,
  { title, site, hasErrors }: { title: string; site: string; hasErrors: boolean },
): string {
  const isNamed = site !== '' && site !== title && title.length <= LONGEST_WITH_SITE
  const named = isNamed ? t('titles.page', { title, site }) : title
  return hasErrors ? t('titles.error', { title: named }) : named
}
