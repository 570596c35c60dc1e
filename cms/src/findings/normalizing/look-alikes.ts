const pairUp = (from: string, to: string): ReadonlyMap<string, string> => {
  const targets = [...to]
  return new Map([...from].map((letter, index) => [letter, targets[index] ?? letter] as const))
}

const CYRILLIC = 'аеосрухкіјѕһԁԛԝїёАВЕКМНОРСТУХІЈЅҮЇЁ'
const LATIN = 'aeocpyxkijshdqwïëABEKMHOPCTYXIJSYÏË'

/** Letters that cannot be told apart, to those of the other script. */
export const CYRILLIC_SHAPES = pairUp(CYRILLIC, LATIN)
export const LATIN_SHAPES = pairUp(LATIN, CYRILLIC)

/** Poor imitations: enough once it is plain which script the word is in, too poor to decide it. */
export const WEAK_CYRILLIC_SHAPES = pairUp('тмнпигьвшТ', 'tmhnurbbwT')
export const WEAK_LATIN_SHAPES = pairUp('tmnurbgvw', 'тмпигьдвш')

/** Greek, small capitals, phonetic and Armenian letters; none of them is at home in a text of ours. */
export const LATIN_OF_OTHERS = pairUp(
  'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχεηɑɡıɩʀʏʟɴɪʙɢʜᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱօո',
  'ABEZHIKMNOPTYXaikvoptuxenagiirylnibghacdejkmoptuvwzfson',
)

/** Greek letters that imitate a Cyrillic one and no Latin one. */
export const CYRILLIC_OF_OTHERS = pairUp('ΓΠΛΦγπλφ', 'ГПЛФгплф')

export const DIGIT_OF_LETTER: ReadonlyMap<string, string> = new Map([
  ...[...'OoОоΟο'].map((letter) => [letter, '0'] as const),
  ...[...'lIІіӀ'].map((letter) => [letter, '1'] as const),
])
