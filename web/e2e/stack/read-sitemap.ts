import type { APIRequestContext, Page } from '@playwright/test'
import { SLUG_OF_A_JOURNEY } from './of-a-journey.ts'

/** All addresses of the sitemap, without the texts that journeys publish and take down meanwhile. Throws when it is not well-formed. */
export async function readSitemap(page: Page, request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text()
  const { fault, urls } = await page.evaluate((text) => {
    const map = new DOMParser().parseFromString(text, 'application/xml')
    return {
      fault: map.querySelector('parsererror')?.textContent ?? null,
      urls: [...map.getElementsByTagName('loc')].map((loc) => loc.textContent ?? ''),
    }
  }, xml)
  if (fault !== null) throw new Error(`the sitemap is not well-formed: ${fault}`)
  return urls.filter((url) => !url.includes(SLUG_OF_A_JOURNEY))
}
