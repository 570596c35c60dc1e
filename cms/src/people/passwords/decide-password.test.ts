import { describe, expect, it } from 'vitest'
import { decidePassword } from './decide-password.ts'

const about = ['Alix Durand', 'alix.durand@demo.example']

describe('a password', () => {
  it.each([
    'quatre mots sans rapport',
    'une phrase de passe',
    'cinq autres mots bien longs',
    'четыре слова без всякой связи',
    'correct horse battery staple tonight',
    'x9$kQ2!vbn7Lp4w',
    'mot de passe de soixante-quatre signes, avec des espaces, ça passe',
    'a long one '.repeat(12) + 'ending otherwise: mélèze, tramway, octobre',
  ])('may be %j', (password) => {
    expect(decidePassword(password, about)).toBe('good')
  })

  it.each(['', 'court', 'quatorze carac', '👩‍🚀'.repeat(4)])('is too short: %j', (password) => {
    expect(decidePassword(password, about)).toBe('too_short')
  })

  it('is too long after 512 characters', () => {
    expect(decidePassword(`quatre mots sans rapport ${'x'.repeat(500)}`, about)).toBe('too_long')
  })

  it.each([
    'passwordpassword',
    '123456789012345',
    'azertyuiopqsdfgh',
    'qwertyuiopasdfg',
    'aaaaaaaaaaaaaaaaaaaa',
    'alixdurandalixdurand',
    'alix.durand@demo.example',
    'russie-libertes-newsroom',
    'Russie-Libertes2026',
    'motdepassemotdepasse',
  ])('is what is tried first: %j', (password) => {
    expect(decidePassword(password, about)).toBe('too_common')
  })
})
