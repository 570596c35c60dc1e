import type { Page } from '@playwright/test'

const MONTHS = {
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
}
const SHORT_MONTHS = {
  fr: 'janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.',
  en: 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
}

/** What differs from one run to the next, in the words of a page, and what stands there instead. */
function changing(language: 'fr' | 'en'): [pattern: string, instead: string][] {
  const months = `${MONTHS[language]}|${SHORT_MONTHS[language]}`
  const ago = language === 'fr' ? 'il y a \\d+ \\p{L}+' : '\\d+ (?:seconds?|minutes?|hours?|days?) ago'
  return [
    [`\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?`, language === 'fr' ? '3 mars 2026' : '3 March 2026'],
    ['\\d{1,2}:\\d{2}(?= |,|\\.|$)', '10:00'],
    [ago, language === 'fr' ? 'il y a 5 minutes' : '5 minutes ago'],
    ['[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', '00000000-0000-4000-8000-000000000000'],
    ['[0-9a-f]{32}', '0'.repeat(32)],
    ['\\b[BCDFGHJKLMNPRSTVWXZ]{2}-\\d{4}\\b', 'KR-4821'],
    ['\\b(cs|pi|ch|in|re|du|dp|txn|sub|cus|evt)_(?:test_)?[A-Za-z0-9]{8,}', '$1_test_0000000000'],
    ['(?:journey|lecture)-[^@\\s]+@', 'prenom@'],
    ['127\\.0\\.0\\.1:\\d+|localhost:\\d+', 'example.org'],
    // Sessions that tests open have no browser, and the accounts of the demo no recovery codes.
    ['Navigateur inconnu, appareil inconnu|Unknown browser, unknown device', 'Firefox, Linux'],
    ['(?<=restants\\s?: |codes left: )0', '10'],
  ]
}

/**
 * Puts fixed words in the place of dates, hours and numbers drawn by lot, so that a second run changes little. `part`: what
 * is shown.
 */
export async function settleWords(page: Page, language: 'fr' | 'en', part: readonly string[]): Promise<void> {
  const given = { rules: changing(language), part }
  await page.evaluate(({ rules, part: selectors }) => {
    const shown = selectors.flatMap((selector) => [...document.querySelectorAll(selector)])
    // Whoever writes the dates above a form would write them again; but React, which no longer finds its own, draws the
    // whole form anew, and with it a preview that is then still opening.
    for (const bar of document.querySelectorAll('.doc-controls'))
      if (shown.some((one) => one.contains(bar))) bar.replaceWith(bar.cloneNode(true))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const [pattern, instead] of rules) {
        const said = node.nodeValue ?? ''
        const settled = said.replaceAll(new RegExp(pattern, 'gu'), instead)
        if (settled !== said) node.nodeValue = settled
      }
  }, given)
}
