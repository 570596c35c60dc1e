import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FigureText } from './FigureText.tsx'

test.each([
  ['8 600', '<b>8 600</b>'],
  ['Plus de 31\u202F000', 'Plus de <b>31\u202F000</b>'],
  ['Mehr als 31.000', 'Mehr als <b>31.000</b>'],
  ['Jusqu’à 15 ans', 'Jusqu’à <b>15</b> ans'],
  ['12,5\u00A0% de plus', '<b>12,5\u00A0%</b> de plus'],
  ['5 à 10 jours', '<b>5</b> à 10 jours'],
  ['2022–2024', '<b>2022–2024</b>'],
  ['Des dizaines', 'Des dizaines'],
])('of the figure "%s" the number is large', (text, marked) => {
  const html = marked.replace('<b>', '<span class="figure-number">').replace('</b>', '</span>')
  expect(renderToStaticMarkup(<FigureText text={text} />)).toBe(html)
})
