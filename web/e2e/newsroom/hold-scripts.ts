import type { Page } from '@playwright/test'

/** A slow line: the page comes, its scripts only when the function that comes back is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letCome = (): void => {}
  const mayCome = new Promise<void>((resolve) => (letCome = resolve))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await mayCome
    await route.continue()
  })
  return letCome
}
