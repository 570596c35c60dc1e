import { BlockList, isIP, isIPv6 } from 'node:net'

export type TrustedProxies = BlockList

/**
 * Reads addresses and networks ("10.0.0.0/8, 2001:db8::7"), separated by commas or spaces. Null when one of them is
 * malformed.
 */
export function readTrustedProxies(text: string): TrustedProxies | null {
  const list = new BlockList()
  for (const part of text.split(/[\s,]+/).filter((word) => word !== '')) {
    const [address = '', prefix, ...more] = part.split('/')
    const family = isIP(address)
    const longest = family === 6 ? 128 : 32
    if (family === 0 || more.length > 0) return null
    if (prefix !== undefined && (!/^\d{1,3}$/.test(prefix) || Number(prefix) > longest)) return null
    list.addSubnet(address, prefix === undefined ? longest : Number(prefix), family === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

/** Addresses that no visitor has: whoever connects from one is a proxy that nobody told us of. */
const INSIDE = readTrustedProxies('127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 ::1/128 fc00::/7 fe80::/10')

/**
 * The address of whoever sent a request, or null where it cannot be known: behind a proxy of which TRUSTED_PROXIES says
 * nothing, all visitors would share one address, and a limit on it would be a limit on everybody.
 *
 * `forwarded` (X-Forwarded-For) is read from the right, one step for each proxy we trust: what stands left of the first
 * address that is none of ours was written by the visitor, who may write anything.
 */
export function clientAddress(
  { socket, forwarded }: { socket: string | undefined; forwarded: string | undefined },
  trusted: TrustedProxies | null,
): string | null {
  let address = plainAddress(socket ?? '')
  const steps = (forwarded ?? '').split(',')
  const isOurs = (proxy: string): boolean => trusted !== null && holds(trusted, proxy)
  while (address !== null && isOurs(address)) {
    const step = steps.pop()
    if (step === undefined) return null
    address = plainAddress(step.trim())
  }
  if (address === null || (INSIDE !== null && holds(INSIDE, address))) return null
  return address
}

/** Without a zone or a port, and an IPv4 address as such. Null for anything that is no address. */
function plainAddress(text: string): string | null {
  const withoutPort = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  const address = withoutPort.split('%', 1)[0]?.toLowerCase() ?? ''
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1] ?? address
  return isIP(mapped) === 0 ? null : mapped
}

function holds(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
