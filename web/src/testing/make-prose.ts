const WORDS = [
  'le',
  'chemin',
  'frontière',
  'nuit',
  'train',
  'refuser',
  'attendre',
  'personne',
  'lettre',
  'maison',
  'loin',
]

/** Words that follow no pattern, the same every time: what repeats itself says nothing of compression. */
export function makeProse(words: number): string {
  let lot = 1
  const drawn = Array.from({ length: words }, () => {
    lot = (lot * 48_271) % 2_147_483_647
    return `${WORDS[lot % WORDS.length]}${lot % 5 === 0 ? '.' : ''}`
  })
  return drawn.join(' ')
}
