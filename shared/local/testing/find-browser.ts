import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { inheritForTests } from '../environment.ts'
import { isThere, unpackBrowser } from './unpack-browser.ts'

/** A browser that starts here, with the variables it needs. */
export type Browser = { path: string; environment: Record<string, string> }

export type FoundBrowser = { outcome: 'found'; browser: Browser } | { outcome: 'missing'; sentence: string }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin']
const OTHER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
]

/** Chromium from npm where there is one for this machine, else the one that is installed. */
export async function findBrowser(): Promise<FoundBrowser> {
  const browser = (await browserFromNpm()) ?? (await browserOfSystem())
  if (browser !== undefined) return { outcome: 'found', browser }
  return {
    outcome: 'missing',
    sentence:
      'The journeys need a browser and there is none: install Chromium or Chrome ("apt-get install chromium", "brew install --cask google-chrome") and run the same command again.',
  }
}

async function browserFromNpm(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const unpacked = await unpackBrowser()
  const fonts: Record<string, string> = (await isThere('/etc/fonts/fonts.conf'))
    ? {}
    : { FONTCONFIG_PATH: unpacked.fonts }
  const browser = { path: unpacked.path, environment: fonts }
  if (await starts(browser)) return browser
  // A bare system lacks libraries it needs: they came along.
  const withLibraries = { ...browser, environment: { ...fonts, LD_LIBRARY_PATH: unpacked.libraries } }
  return (await starts(withLibraries)) ? withLibraries : undefined
}

async function browserOfSystem(): Promise<Browser | undefined> {
  const installed = FOLDERS.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  for (const place of [...installed, ...OTHER_PLACES]) if (await isThere(place)) return { path: place, environment: {} }
  return undefined
}

async function starts({ path: program, environment }: Browser): Promise<boolean> {
  try {
    await promisify(execFile)(program, ['--version'], {
      timeout: 20_000,
      env: { ...inheritForTests(), ...environment },
    })
    return true
  } catch {
    return false
  }
}
