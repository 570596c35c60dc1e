import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { clientAddress, readTrustedProxies } from './client-address.ts'

const trusting = (text: string) => {
  const proxies = readTrustedProxies(text)
  if (proxies === null) throw new Error('malformed')
  return proxies
}
const VISITOR = '198.51.100.7'

describe('without a proxy of ours', () => {
  it('the visitor is who connects, whatever they write', () => {
    for (const forwarded of [undefined, '203.0.113.9', '127.0.0.1', 'nonsense']) {
      expect(clientAddress({ socket: VISITOR, forwarded }, null)).toBe(VISITOR)
    }
    expect(clientAddress({ socket: VISITOR, forwarded: '203.0.113.9' }, trusting('10.0.0.0/8'))).toBe(VISITOR)
  })

  it.each(['127.0.0.1', '::1', '10.1.2.3', '172.20.0.4', '192.168.1.1', 'fd00::1', '::ffff:127.0.0.1', '', 'x'])(
    'nobody is known when a proxy we were not told of connects: %s',
    (socket) => {
      expect(clientAddress({ socket, forwarded: VISITOR }, null)).toBeNull()
      expect(clientAddress({ socket, forwarded: undefined }, null)).toBeNull()
    },
  )
})

describe('behind proxies of ours', () => {
  const proxies = trusting('10.0.0.0/8, 2001:db8:ffff::/48 192.0.2.44')

  test.each([
    ['one proxy', '10.0.0.1', VISITOR, VISITOR],
    ['two', '10.0.0.1', `${VISITOR}, 10.0.0.2`, VISITOR],
    ['two of two kinds', '192.0.2.44', `${VISITOR},2001:db8:ffff::5`, VISITOR],
    ['an address with a port', '10.0.0.1', `${VISITOR}:55123`, VISITOR],
    ['IPv6 with a port', '10.0.0.1', '[2001:db8:1::9]:443', '2001:db8:1::9'],
    ['IPv4 written as IPv6', '::ffff:10.0.0.1', `::ffff:${VISITOR}`, VISITOR],
    ['addresses the visitor made up', '10.0.0.1', `1.2.3.4, 10.0.0.9, ${VISITOR}`, VISITOR],
    [
      'an address the visitor made up beside an open proxy',
      '10.0.0.1',
      `${VISITOR}, 203.0.113.50, 10.0.0.2`,
      '203.0.113.50',
    ],
  ])('the first from the right that is none of ours is the visitor: %s', (_what, socket, forwarded, client) => {
    expect(clientAddress({ socket, forwarded }, proxies)).toBe(client)
  })

  it.each([undefined, '', 'nonsense', '10.0.0.7', `${VISITOR}, unknown`])('nobody is known from %s', (forwarded) => {
    expect(clientAddress({ socket: '10.0.0.1', forwarded }, proxies)).toBeNull()
  })

  it('what a visitor writes before it never changes it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (made) => {
        const forwarded = [...made, VISITOR].join(', ')
        expect(clientAddress({ socket: '10.0.0.1', forwarded }, proxies)).toBe(VISITOR)
      }),
    )
  })
})

describe('TRUSTED_PROXIES', () => {
  it.each(['10.0.0.0/33', '10.0.0/8', 'proxy.example', '10.0.0.1/8/8', '::1/129', '10.0.0.1/x'])(
    'is malformed: %s',
    (text) => {
      expect(readTrustedProxies(text)).toBeNull()
    },
  )
})
