import net from 'node:net'
import { expect, test } from 'vitest'
import { findFreePort } from './find-free-port.ts'
import { requireFreePort } from './require-free-port.ts'

const wanted = { owner: 'the site', variable: 'WEB_PORT' }

test('a free port is given back as it was asked for', async () => {
  const port = await findFreePort()
  await expect(requireFreePort({ port, ...wanted })).resolves.toBe(port)
})

test('zero asks for any free port', async () => {
  await expect(requireFreePort({ port: 0, ...wanted })).resolves.toBeGreaterThan(0)
})

test('a taken port is refused in one sentence that names the port and the variable to set', async () => {
  const other = net.createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as net.AddressInfo).port))
  })
  try {
    await expect(requireFreePort({ port, ...wanted })).rejects.toThrow(
      new RegExp(`^Port ${port}, where the site should answer, is taken .* WEB_PORT=${port + 1} npm start\\.$`),
    )
  } finally {
    other.close()
  }
})
