/**
 * One spelling for all the spellings of a name: Cyrillic, ISO 9, passport and BGN English, French and German come out
 * the same, and so do Russian and Ukrainian forms of one name. What spellings do not agree on is not written: soft
 * signs and glides, `ё` and `е`, `г` and `х`, `ж` and `ш`, `з` and `с`, doubled letters.
 *
 * `word`: small letters of one word. A Latin word may be read in three ways (`ch` is ч, ш or х), so it has up to three
 * skeletons; one in Cyrillic has one.
 */
export const writeSkeletons = (word: string): string[] => {
  const systems = /[\u0400-\u04ff]/.test(word) ? [CYRILLIC] : [INTERNATIONAL, FRENCH, GERMAN]
  const skeletons = systems.map((system) => smooth(sound(system.before(word), system)))
  return [...new Set(skeletons)].filter((skeleton) => skeleton.length > 1)
}

type System = { sounds: ReadonlyMap<string, string>; longest: number; before: (word: string) => string }

/** Always the longest group of letters that the system knows; what it does not know is dropped. */
const sound = (word: string, { sounds, longest }: System) => {
  let written = ''
  let at = 0
  while (at < word.length) {
    let length = Math.min(longest, word.length - at)
    while (length > 1 && !sounds.has(word.slice(at, at + length))) length -= 1
    written += sounds.get(word.slice(at, at + length)) ?? ''
    at += length
  }
  return written
}

/** `S` ж ш, `C` ч, `Q` щ, `c` ц, `h` г х, `s` с з, `j` what only softens. */
const systemOf = (table: string, before = (word: string) => word): System => {
  const sounds = new Map(
    table
      .trim()
      .split(/\s+/u)
      .map((pair) => {
        const [letters = '', sound = ''] = pair.split('=')
        return [letters, sound] as const
      }),
  )
  return { sounds, longest: Math.max(...[...sounds.keys()].map(({ length }) => length)), before }
}

const CYRILLIC = systemOf(`
  а=a б=b в=v г=h ґ=h ѓ=h ғ=h д=d ђ=d е=e ё=e є=e э=e ѐ=e ж=S з=s ѕ=s и=i і=i ы=i ѝ=i й=j ї=ji ј=j к=k ќ=k қ=k л=l љ=l
  м=m н=n њ=n ң=n о=o ө=e п=p р=r с=s т=t ћ=C у=u ў=v ү=u ұ=u ф=f х=h һ=h ц=c ч=C џ=S ш=S щ=Q ъ= ь=j ю=ju я=ja ә=a`)

const LATIN = `
  a=a á=a à=a ä=e ã=a b=b d=d đ=d e=e é=e è=e ê=e ë=e ě=e ę=e f=f g=h ğ=h h=h i=i í=i ì=i î=i ï=i ı=i k=k l=l ł=l m=m n=n
  ń=n ň=n o=o ó=o ö=e ô=o p=p q=k r=r ř=r s=s ß=s t=t u=u ú=u ü=u v=v w=v x=ks y=i ý=i ÿ=i ź=s kh=h gh=h ph=f ck=k ts=c tz=c`

const INTERNATIONAL = systemOf(
  `${LATIN} shch=Q sch=Q szcz=Q zh=S sh=S tch=C ch=C cz=C sz=S c=c ç=S ć=C č=C š=S ş=S ŝ=Q ž=S ż=S z=s j=j â=ja û=ju oo=u`,
  (word) => word.replace(/([oe])ff(?=s?$)/u, '$1v'),
)

const FRENCH = systemOf(`${LATIN} chtch=Q tch=C ch=S sh=S j=S ou=u où=u c=k ç=s z=s gue=he gui=hi â=a û=u`, (word) =>
  word.replace(/([iy]n)e(?=s?$)/u, '$1').replace(/([oe])ff(?=s?$)/u, '$1v'),
)

const GERMAN = systemOf(`${LATIN} schtsch=Q tsch=C sch=S sh=S ch=h j=j z=c c=k â=a û=u`)

const smooth = (sounds: string) =>
  sounds
    .replace(/SC/g, 'Q')
    .replace(/ts/g, 'c')
    // A glide softens what stands before it, and with `o` it is `ё`, which is written `е` as often.
    .replace(/[ij]+o/g, 'e')
    .replace(/[ij]+(?=[aeu])/g, '')
    .replace(/(?<=[aeou])i/g, '')
    .replace(/j/g, '')
    .replace(/(?<=[SCQ])o/g, 'e')
    .replace(/(.)\1+/g, '$1')
