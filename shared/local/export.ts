import { spawn } from 'node:child_process'
import path from 'node:path'
import { inheritFromShell, readLocalEnvironment } from './environment.ts'
import { ROOT } from './repository-root.ts'
import { keepSecrets } from './secrets/keep-secrets.ts'

/** `npm run export`: a copy of the site that runs, in a folder, signed. Its words are those of `web/src/export`. */
const chosen = readLocalEnvironment(ROOT)
const siteUrl = chosen.SITE_URL ?? `http://localhost:${chosen.WEB_PORT}`
const child = spawn(
  process.execPath,
  ['--import', 'tsx', path.join(ROOT, 'web/src/export/export-site.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...inheritFromShell(),
      SITE_URL: siteUrl,
      ONION_URL: chosen.ONION_URL ?? '',
      EXPORT_KEY: chosen.EXPORT_KEY ?? (await keepSecrets(path.join(ROOT, '.local'))).exportKey,
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
