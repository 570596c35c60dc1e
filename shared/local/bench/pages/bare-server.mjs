import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// What a site is held against: Node's own server, which answers everything with the bytes of one file and does nothing
// else. `node bare-server.mjs <file> <encoding>`; says its port on a line of its own.
const [file = '', encoding = ''] = process.argv.slice(2)
const body = readFileSync(file)
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Encoding': encoding,
  'Content-Length': body.length,
}
const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`)
})
process.on('disconnect', () => process.exit())
