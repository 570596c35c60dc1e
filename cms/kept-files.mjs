// The files of the build, compressed once and kept: Next compresses them anew for every browser that comes for the first
// time, which costs nearly half a second of work a visit, and never as well.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES = { '.js': 'application/javascript; charset=UTF-8', '.css': 'text/css; charset=UTF-8' }

const WAYS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

/**
 * Answers requests for the scripts and styles of a build, whose names change with what is in them.
 *
 * @param {string} folder of the build's files, which nothing writes to while it is served
 * @returns {Promise<(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean>}
 * whether it has answered or will; all else is for Next
 */
export async function keepFiles(folder) {
  const names = await readdir(folder, { recursive: true })
  const files = new Map(
    names
      .filter((name) => path.extname(name) in TYPES)
      .map((name) => [`/_next/static/${name}`, path.join(folder, name)]),
  )
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map()

  function compressed(way, file) {
    const key = `${way} ${file}`
    const known = kept.get(key) ?? readFile(file).then(WAYS[way])
    kept.set(key, known)
    return known
  }

  return function answerKept(request, response) {
    const file = files.get((request.url ?? '').split('?', 1)[0])
    const accepted = (request.headers['accept-encoding'] ?? '').split(/\s*,\s*/)
    const way = Object.keys(WAYS).find((each) => accepted.includes(each))
    if (file === undefined || way === undefined || request.method !== 'GET') return false
    compressed(way, file).then(
      (bytes) => {
        const of = { 'Content-Type': TYPES[path.extname(file)], 'Content-Encoding': way, Vary: 'Accept-Encoding' }
        response.writeHead(200, { ...of, 'Content-Length': bytes.length }).end(bytes)
      },
      () => response.writeHead(404).end(),
    )
    return true
  }
}
