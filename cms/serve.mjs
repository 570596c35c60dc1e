// Starts Next for the CMS on HOST and CMS_PORT; `start` serves the build, `dev` reloads on change.
// Plain JavaScript, so that nothing is transpiled in the process that serves.
const mode = process.argv[2] === 'dev' ? 'dev' : 'start'
const port = process.env.CMS_PORT || '3000'
const host = process.env.HOST || '127.0.0.1'

process.env.NEXT_TELEMETRY_DISABLED = '1'
process.chdir(import.meta.dirname)
process.argv = [process.argv[0], process.argv[1], mode, '--port', port, '--hostname', host]
await import('next/dist/bin/next')
