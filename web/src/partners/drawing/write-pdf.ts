import PDFDocument from 'pdfkit'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { INKS, type Sheet } from './sheet.ts'

/** In every file: it must not tell when anybody made it. */
const NO_DAY = new Date(0)

/** `alt`: everything the sheet says, for whoever hears it. `scale`: points a unit. */
type Paper = { locale: Locale; alt: string; scale: number }

/** One page of shapes, tagged as one figure; no font, no author, no day. The same sheet is the same bytes. */
export async function writePdf(
  { title, width, height, shapes }: Sheet,
  { locale, alt, scale }: Paper,
): Promise<Buffer> {
  const document = new PDFDocument({
    ...{ size: [width * scale, height * scale], margin: 0, pdfVersion: '1.7', lang: locale },
    ...{ tagged: true, displayTitle: true },
    info: { Title: title, Producer: '', Creator: '', CreationDate: NO_DAY },
    // No letter is set, so none of its own fonts is looked for on the disk.
    font: '',
  })
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('error', reject)
    document.on('end', () => resolve(Buffer.concat(chunks)))
  })
  document.scale(scale)
  const draw = () => {
    for (const { fill, d } of shapes) document.path(d).fill(INKS[fill])
  }
  document.addStructure(document.struct('Figure', { title, alt }, draw))
  document.end()
  return whole
}
