import { describe, expect, it } from 'vitest'
import { safeHref } from './safe-href.ts'

describe('safeHref', () => {
  it.each(['https://zona.media/x?y=1#z', 'http://example.org/'])('lets %s through as another site', (address) => {
    expect(safeHref(address)).toEqual({ href: address, isExternal: true })
  })

  it('lets mail addresses, paths and fragments of this site through', () => {
    expect(safeHref('mailto:a@b.example')).toEqual({ href: 'mailto:a@b.example', isExternal: false })
    expect(safeHref('/fr/stories/x?y=1#z')).toEqual({ href: '/fr/stories/x?y=1#z', isExternal: false })
    expect(safeHref(' #note ')).toEqual({ href: '#note', isExternal: false })
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://x/1',
    'file:///etc/passwd',
    'tel:+33100000000',
    'ftp://example.org',
    '//elsewhere.example/x',
    '/\\elsewhere.example/x',
    '/\t/elsewhere.example',
    'www.example.org',
    'not an address',
    '',
    null,
    undefined,
    42,
    { href: 'https://x' },
  ])('refuses %j', (address) => {
    expect(safeHref(address)).toBeNull()
  })
})
