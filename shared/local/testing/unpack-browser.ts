import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { takeTurns } from '../building/take-turns.ts'
import { inheritForTests } from '../environment.ts'
import { ROOT } from '../repository-root.ts'

export type UnpackedBrowser = {
  path: string
  /** Libraries and fonts that came with it, for a system that lacks its own. */
  libraries: string
  fonts: string
}

/**
 * `@sparticuz/chromium` carries a browser for linux-x64, compressed. It unpacks into the temporary folder under fixed
 * names, where a half-unpacked one would stay for ever; so it is given a folder of its own, once for each version.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const web = path.join(ROOT, 'web')
  const packed = path.resolve(
    path.dirname(createRequire(path.join(web, 'package.json')).resolve('@sparticuz/chromium')),
    '../..',
  )
  const { version } = JSON.parse(await fs.readFile(path.join(packed, 'package.json'), 'utf8')) as { version: string }
  const tools = path.join(ROOT, '.local', 'tools')
  const folder = path.join(tools, `chromium-${version}`)
  await fs.mkdir(tools, { recursive: true })
  await takeTurns(path.join(tools, 'chromium.turn'), async () => {
    if (await isThere(folder)) return
    const unfinished = `${folder}.unfinished`
    await fs.rm(unfinished, { recursive: true, force: true })
    await fs.mkdir(unfinished)
    const script = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: web,
      // The second makes it unpack the libraries as well.
      env: { ...inheritForTests(), TMPDIR: unfinished, AWS_EXECUTION_ENV: '22.x' },
    })
    await nameFontFolder(path.join(unfinished, 'fonts', 'fonts.conf'), path.join(folder, 'fonts'))
    await fs.rename(unfinished, folder)
  })
  return {
    path: path.join(folder, 'chromium'),
    libraries: path.join(folder, 'al2023', 'lib'),
    fonts: path.join(folder, 'fonts'),
  }
}

/** The list of font folders that comes along expects them in the temporary folder. */
async function nameFontFolder(list: string, fonts: string): Promise<void> {
  const text = await fs.readFile(list, 'utf8')
  await fs.writeFile(list, text.replaceAll('/tmp/fonts', fonts))
}

export function isThere(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  )
}
