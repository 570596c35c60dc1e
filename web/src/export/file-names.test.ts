import { describe, expect, it } from 'vitest'
import { fileOf, linkBetween } from './file-names.ts'

describe('files of a copy', () => {
  it.each([
    ['/', 'index.html'],
    ['/fr', 'fr/index.html'],
    ['/fr/stories', 'fr/stories.html'],
    ['/fr/stories/le-train', 'fr/stories/le-train.html'],
    ['/fr/stories/le-train#note-1', 'fr/stories/le-train.html'],
    ['/fr/stories/themes/flight/2', 'fr/stories/themes/flight/2.html'],
    ['/assets/site-x.css', 'assets/site-x.css'],
    ['/media/0a.webp', 'media/0a.webp'],
  ])('%s is %s', (address, file) => {
    expect(fileOf(address)).toBe(file)
  })

  it.each(['https://elsewhere.example/', '//elsewhere.example/', 'mailto:a@b.example', 'x', ''])(
    '%s is none',
    (address) => {
      expect(fileOf(address)).toBeNull()
    },
  )

  it('lead to one another from wherever the folder is', () => {
    expect(linkBetween('fr/stories/le-train.html', 'assets/site-x.css')).toBe('../../assets/site-x.css')
    expect(linkBetween('fr/index.html', 'fr/stories.html')).toBe('stories.html')
    expect(linkBetween('index.html', 'ru/index.html')).toBe('ru/index.html')
  })
})
