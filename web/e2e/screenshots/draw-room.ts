import type { Page } from '@playwright/test'

/** A room with somebody seen from behind, as PNG: drawn, so that nobody's photograph stands in for one. */
export async function drawRoom(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 1200
    canvas.height = 800
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('this browser draws nothing')
    const walls: [colour: string, x: number, y: number, width: number, height: number][] = [
      ['#dfe9f4', 0, 0, 1200, 800],
      ['#c6d6e8', 0, 600, 1200, 200],
      ['#f6fafd', 640, 110, 380, 400],
      ['#a9c3de', 825, 110, 10, 400],
      ['#a9c3de', 640, 300, 380, 10],
      ['#8fb0d2', 640, 400, 380, 110],
    ]
    for (const [colour, x, y, width, height] of walls) {
      pen.fillStyle = colour
      pen.fillRect(x, y, width, height)
    }
    pen.fillStyle = '#2b4a70'
    pen.beginPath()
    pen.arc(400, 330, 90, 0, Math.PI * 2)
    pen.fill()
    pen.beginPath()
    pen.ellipse(400, 700, 220, 280, 0, Math.PI, 0)
    pen.fill()
    return canvas.toDataURL('image/png')
  })
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}
