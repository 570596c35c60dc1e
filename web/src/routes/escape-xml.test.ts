import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml } from './escape-xml.ts'

test.each([
  ['Tom & "Jerry" <b>', 'Tom &amp; &quot;Jerry&quot; &lt;b&gt;'],
  ["l'armée ]]>", 'l&apos;armée ]]&gt;'],
  ['a\u0000b\u000Bc\uFFFEd\uD800e', 'abcde'],
  ['Д \u2028 🕊', 'Д \u2028 🕊'],
])('%j becomes %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})

test('whatever the text, nothing in it ends a tag, an attribute or the document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
    }),
  )
})
