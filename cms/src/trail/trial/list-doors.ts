import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { writingRoutes } from '../../rest/rest-routes.ts'
import { DOORS } from './open-office.ts'

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const KEY = '[A-Za-z0-9_.-]{1,120}'

/** Every way in by which something can be written: Payload's, by pattern, and ours, by their folders. */
export async function listWritingDoors(): Promise<string[]> {
  const payloads = writingRoutes().map(
    ({ method, path: { source } }) =>
      `${method} ${source.slice(1, -1).replaceAll('\\/', '/').replaceAll(ID, '[id]').replaceAll(KEY, '[key]')}`,
  )
  const files = await readdir(DOORS, { recursive: true })
  const ours: string[] = []
  for (const file of files.filter((name) => path.basename(name) === 'route.ts')) {
    const source = await readFile(path.join(DOORS, file), 'utf8')
    for (const [, method] of source.matchAll(/export (?:async )?(?:function|const) (POST|PUT|PATCH|DELETE)\b/g))
      ours.push(`${method} ${path.dirname(file).split(path.sep).join('/')}`)
  }
  return [...payloads, ...ours]
}
