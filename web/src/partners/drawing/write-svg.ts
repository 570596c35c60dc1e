import { escapeXml } from '../../routes/escape-xml.ts'
import { INKS, type Sheet } from './sheet.ts'

/** A picture that is one image to whoever reads pages aloud. `paper`: how large it prints; without, a unit is a pixel. */
export function writeSvg({ title, width, height, shapes }: Sheet, paper?: { width: string; height: string }): string {
  const size = paper ?? { width, height }
  const paths = shapes.map(({ fill, d }) => `<path fill="${INKS[fill]}" d="${d}"/>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`,
    ` width="${size.width}" height="${size.height}" role="img"><title>${escapeXml(title)}</title>`,
    `${paths.join('')}</svg>\n`,
  ].join('')
}
