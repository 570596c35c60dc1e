import path from 'node:path'

/** The folder of the clone: where package.json, cms, web and shared are. Absolute. */
export const ROOT = path.resolve(import.meta.dirname, '../..')
