import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HeadingText } from './HeadingText.tsx'

test.each([
  ['Ils refusent de tuer', 'Ils refusent de tuer'],
  ['Aidez-les à partir.', '<span class="whole">Aidez-les</span> à partir.'],
  ['Combien souhaitez-vous donner\u202F?', 'Combien <span class="whole">souhaitez-vous</span> donner\u202F?'],
  [
    'Il va-t-il, dit-on, là-bas',
    'Il <span class="whole">va-t-il,</span> <span class="whole">dit-on,</span> <span class="whole">là-bas</span>',
  ],
  ['По-русски и по-французски', '<span class="whole">По-русски</span> и <span class="whole">по-французски</span>'],
  ['Deux - ou trois -', 'Deux - ou trois -'],
])('in "%s" the words with a hyphen stay whole', (text, html) => {
  expect(renderToStaticMarkup(<HeadingText text={text} />)).toBe(html)
})

test.each([
  [
    'Ils refusent. Aidez-les à partir.',
    '<span class="whole">Ils refusent.</span> <span class="whole"><span class="whole">Aidez-les</span> à partir.</span>',
  ],
  ['Partir\u202F? Oui.', '<span class="whole">Partir\u202F?</span> <span class="whole">Oui.</span>'],
  [
    'Они отказываются. Помогите им.',
    '<span class="whole">Они отказываются.</span> <span class="whole">Помогите им.</span>',
  ],
  ['Ce que dit A. Ivanova', 'Ce que dit A. Ivanova'],
  ['Votre don de 50 € est arrivé.', 'Votre don de 50 € est arrivé.'],
])('in "%s" each sentence stays whole', (text, html) => {
  expect(renderToStaticMarkup(<HeadingText text={text} />)).toBe(html)
})
