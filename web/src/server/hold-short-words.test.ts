import { describe, expect, it } from 'vitest'
import { holdShortWords } from './hold-short-words.ts'

/** With what holds words together made visible. */
const held = (html: string): string => holdShortWords(html).replaceAll('\u00A0', '~')

describe('short words of Russian and Ukrainian', () => {
  it('are held to the word after them', () => {
    expect(held('<p>Он ушёл в лес. Там за него молятся.</p>')).toBe('<p>Он~ушёл в~лес. Там за~него молятся.</p>')
    expect(held('<p>Стежити за історіями й думати</p>')).toBe('<p>Стежити за~історіями й~думати</p>')
  })

  it('are held at the beginning of a text, after a quote and after a bracket', () => {
    expect(held('<b>В лесу</b> «и в поле» (с ней)')).toBe('<b>В~лесу</b> «и~в~поле» (с~ней)')
  })

  it('are not torn from the word before, where they belong to it', () => {
    expect(held('<p>Хотя бы один, если бы знать ли нам</p>')).toBe('<p>Хотя бы один, если бы знать ли нам</p>')
  })

  it('are let go where both would take too much of a narrow line', () => {
    expect(held('<p>ключ к пожертвованию</p>')).toBe('<p>ключ к пожертвованию</p>')
    expect(held('<h1>и не о том, и не в Париже</h1>')).toBe('<h1>и~не~о~том, и~не~в~Париже</h1>')
    expect(held('<h1>а я и не из Ярославля</h1>')).toBe('<h1>а я и не из~Ярославля</h1>')
  })

  it('of other languages are left as they are', () => {
    const text = '<p>à la fin, y compris, in an hour, zu Fuß</p>'
    expect(holdShortWords(text)).toBe(text)
  })

  it('are left alone in what is not read: attributes, titles, data, code', () => {
    for (const html of [
      '<input name="q" value="и на лес">',
      '<title>Кто мы и где</title>',
      '<script type="application/ld+json">{"name":"Кто и где"}</script>',
      '<pre class="snippet"><code>в лес</code></pre>',
    ])
      expect(holdShortWords(html)).toBe(html)
  })
})
