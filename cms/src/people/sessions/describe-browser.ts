export const BROWSERS = ['firefox', 'edge', 'opera', 'chrome', 'safari', 'other'] as const
export const SYSTEMS = ['android', 'ios', 'windows', 'mac', 'linux', 'other'] as const
export type BrowserKind = { browser: (typeof BROWSERS)[number]; system: (typeof SYSTEMS)[number] }

const BROWSER_SIGNS: readonly [RegExp, BrowserKind['browser']][] = [
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/OPR\//, 'opera'],
  [/Chrome\/|CriOS\/|Chromium\//, 'chrome'],
  [/Safari\//, 'safari'],
]
const SYSTEM_SIGNS: readonly [RegExp, BrowserKind['system']][] = [
  [/Android/, 'android'],
  [/iPhone|iPad/, 'ios'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS X/, 'mac'],
  [/Linux|CrOS/, 'linux'],
]

/** What a person recognises their own machine by, and no more: no version, no model, nothing that tells two apart. */
export function describeBrowser(userAgent: string | null): BrowserKind {
  const text = userAgent ?? ''
  return {
    browser: BROWSER_SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'other',
    system: SYSTEM_SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'other',
  }
}
