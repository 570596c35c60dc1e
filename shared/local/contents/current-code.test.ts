import { expect, it } from 'vitest'
import { currentCode } from './current-code.ts'

it('a telephone shows the codes of RFC 6238, appendix B, cut to six digits', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const shown = [59, 1_111_111_109, 1_234_567_890, 20_000_000_000].map((seconds) => currentCode(secret, seconds * 1000))
  expect(shown).toEqual(['287082', '081804', '005924', '353130'])
})
