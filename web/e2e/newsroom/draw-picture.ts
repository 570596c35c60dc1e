import type { Page } from '@playwright/test'

/** A small picture, as PNG: two bands. Drawn by the browser, so that no file lies in the repository for it. */
export async function drawPicture(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 800
    canvas.height = 500
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('this browser draws nothing')
    pen.fillStyle = '#d7e3f4'
    pen.fillRect(0, 0, 800, 500)
    pen.fillStyle = '#1f4e9c'
    pen.fillRect(0, 200, 800, 120)
    return canvas.toDataURL('image/png')
  })
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}
