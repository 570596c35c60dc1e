import { byPattern, type PatternMatch } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, anyCase, BEFORE, COUNTED } from './pattern-parts.ts'

/** "Street" in Cyrillic: shortened forms name a street whatever follows, whole words only before a name. */
const SHORT_STREET =
  '(?:ул|вул|пер|пров|просп|наб|бул|мкрн?|м-н|туп|пл)\\.|(?:пр-?к?т|пр-д|б-р|наб-я|ул|вул|просп|мкрн?)(?![\\p{L}.])'
const WHOLE_STREET =
  '(?:улиц|вулиц|площад|набережн|слобод|лини)\\p{L}{1,3}|(?:проспект|бульвар|тупик|квартал|микрорайон|мікрорайон)\\p{L}{0,2}|(?:переул|провул)\\p{L}{2,4}|(?:проезд|проїзд|узвоз|спуск|взвоз)\\p{L}{0,2}|шоссе|шосе|алле[яийюе]\\p{L}?|але[яїюєі]\\p{L}?'

const HOUSE =
  '(?:д(?:ом)?\\p{L}?|буд(?:инок|инку|\\.)?|вл(?:адение)?|сек|house|maison|haus|no?[°.]?)?\\.?\\s?№?\\s?\\d{1,4}(?!\\d)(?:\\s?[-/]?\\s?[а-яіa-z](?![\\p{L}\\p{N}]))?(?:\\s?[/-]\\s?\\d{1,4}[а-яa-z]?)?'
const WITHIN_HOUSE =
  "(?:[\\s,]{1,3}(?:корп(?:ус)?\\p{L}?|к|стр(?:оение)?|секц\\p{L}+|под[ъ']?езд|підїзд|п[іi]д.?їзд|эт(?:аж)?|пов(?:ерх)?|кв(?:артир\\p{L})?|оф(?:ис|іс)?|комн(?:ата)?|к[іi]мн(?:ата)?|flat|apt|apartment|unit|appt?|appartement|bat(?:iment)?|esc(?:alier)?|etage|porte|wohnung|whg|wohn|hinterhaus|stock|app)\\.?\\s?(?:№\\s?)?[\\p{L}\\p{N}]{0,5}(?:\\s(?:gauche|droite))?(?![\\p{L}\\p{N}])){0,4}"
const POSTCODE_AND_TOWN =
  '(?:[,\\s]{1,3}(?:\\d{4,6}|[a-zA-Z]{1,2}\\d[a-zA-Z\\d]?\\s\\d[a-zA-Z]{2})(?![\\p{N}])(?:\\s\\p{L}[\\p{L}-]{1,30}){0,3})?'
const TOWN_BEFORE =
  '(?:\\d{5,6}[,\\s]{1,3})?(?:(?:г|м|с|п|пос|дер|смт|пгт|х|ст-ца|город|місто|село)\\.?\\s?\\p{L}[\\p{L}-]{2,30},\\s{0,2})?'

const NAME = "(?:[\\p{L}\\d][\\p{L}\\d'.-]{0,30})"

const rule = (certainty: IdentifierRule['certainty'], pattern: string, accept?: (found: PatternMatch) => boolean) =>
  byPattern({ class: 'address', certainty, pattern, ...(accept && { accept }) })

/** Case tells the name of a street from the words around it; a text that plays with case tells nothing. */
const isNamed = (name: string, { text }: PatternMatch, at: number) =>
  name.split(/[\s-]+/u).some((word) => {
    const place = text.plain.indexOf(word, at)
    const written = text.text.slice(place, place + word.length)
    return /^(?:[dl]')?\p{Lu}/u.test(written) || /^\p{Ll}+\p{Lu}/u.test(written)
  })

const hasNamedStreet = (found: PatternMatch) => isNamed(found.groups.name ?? '', found, found.span.start)

/** Every word of the name but the small ones, for English puts the name before the street. */
const isNamedThroughout = (found: PatternMatch) => {
  const words = (found.groups.name ?? '').trim().split(/\s+/u)
  return words.every((word) => isNamed(word, found, found.span.start) || /^(?:of|the|st|and|\d+\p{L}*)$/u.test(word))
}

const FRENCH_STREET =
  '(?:rue|avenue|av\\.|ave|boulevard|bd|blvd|bvd|allees?|impasse|imp\\.|chemin|chem\\.|place|pl\\.|quai|route|rte|square|sq\\.|cours|passage|villa|sentier|ruelle|venelle|faubourg|fbg|fg|lotissement|residence|hameau|esplanade|promenade|rond-point|montee|traverse|cite)'
const FRENCH_SMALL = "(?:(?:(?:de|du|des|la|le|les|aux?|en|sur|sous|et)[\\s-]|[ld]'){0,3})"
const FRENCH_NAME = `${FRENCH_SMALL}(?:\\p{Lu}|\\d{1,2}\\s\\p{L})[\\p{L}\\d'-]*(?:[\\s-]${FRENCH_SMALL}\\p{Lu}[\\p{L}'-]*){0,4}`
const ENGLISH_STREET =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|cl|crescent|cres|court|ct|square|sq|place|terrace|way|walk|row|gardens|gdns|grove|hill|mews|park|quay|boulevard|blvd|highway|hwy|alley|parade|rise|embankment|passage|ulitsa|prospekt|pereulok|vulytsia|hill|wharf|yard)'
const FOREIGN_STREET =
  '(?:ulitsa|ulitza|ulica|ulitsya|uliza|oulitsa|ul\\.|vulytsia|vulytsya|vul\\.|wulyzja|voulytsia|prospekt|prospect|perspektive|pereulok|pereoulok|provulok|naberezhnaya|bulvar|shosse|chaussee|proyezd|proezd|mikrorayon|microrayon|mikrorajon|plac|aleja|al\\.|os\\.|sokak|sokagi|sok\\.|cadde|caddesi|cad\\.|mahallesi|mah\\.|bulvari|bulevar|trg|gatve|katu|kuja|gatan|kucha|poghots)'

const GERMAN_STREET_END =
  '(?:strasse|straße|str\\.|gasse|allee|chaussee|damm|ufer|stieg|pfad|zeile|twiete|promenade|winkel|katu|gatan)'
const GERMAN_WEAK_END =
  '(?:weg|platz|ring|hof|markt|graben|wall|steig|berg|kamp|tor|brucke|anger|stiege|grund|feld|garten|park|wiese|hain|eck|bogen|rain|leite|horst)'
const GERMAN_NUMBER = `\\d{1,4}(?!\\d)(?:\\s?[a-z](?![\\p{L}\\p{N}]))?(?:\\s?[-/]\\s?\\d{1,4}[a-z]?)?(?!${COUNTED}|[.,]\\d)`
const NO_STREET =
  /(?:bahnhof|friedhof|flughafen|arbeitsplatz|sitzplatz|stellplatz|schlafplatz|parkplatz|marktplatz|sammelplatz|umweg|heimweg|ruckweg|hinweg|fluchtweg|schulweg|ausweg|feldweg|waldweg|gehweg|hinterhof|innenhof|kasernenhof|schulhof|bauernhof|kindergarten|schlachtfeld|abgrund|hintergrund|untergrund|vordergrund|schutzengraben|supermarkt|arbeitsmarkt|flohmarkt|munitionspark|fuhrpark)$/u

const germanCompound = (found: PatternMatch) =>
  /^\p{L}*\p{Lu}/u.test(found.text.text.slice(found.span.start)) &&
  !NO_STREET.test((found.groups.name ?? '').split(' ').at(-1) ?? '')

export const addresses: IdentifierRule[] = [
  rule('named', `${BEFORE}${TOWN_BEFORE}(?:${SHORT_STREET})\\s?(?:${NAME}\\s?){1,4}?,?\\s?${HOUSE}${WITHIN_HOUSE}`),
  rule('named', `${BEFORE}${TOWN_BEFORE}(?:ул|вул|пер|пров|просп|наб)\\.\\s?(?<name>\\p{L}[\\p{L}-]{2,30})`),
  rule(
    'named',
    `${BEFORE}${TOWN_BEFORE}(?:${WHOLE_STREET})\\s(?<name>(?:${NAME}\\s?){1,4}?),?\\s?${HOUSE}(?!${COUNTED})${WITHIN_HOUSE}`,
    hasNamedStreet,
  ),
  rule(
    'named',
    `${BEFORE}(?:${WHOLE_STREET})\\s(?:${NAME}\\s?){1,4}?,?\\s?(?:д|дом|буд|будинок)\\p{L}?\\.?\\s?\\d{1,4}${WITHIN_HOUSE}`,
  ),
  rule(
    'named',
    `${BEFORE}${TOWN_BEFORE}(?<name>(?:${NAME}\\s){1,2})(?:${WHOLE_STREET}|${SHORT_STREET}),?\\s?${HOUSE}(?!${COUNTED})${WITHIN_HOUSE}`,
    hasNamedStreet,
  ),
  rule(
    'shaped',
    `${BEFORE}(?:д|дом|буд|будинок|к|корп|maison|house|haus|bat|batiment)\\p{L}?\\.?\\s?\\d{1,4}[а-яa-z]?[\\s,]{1,3}(?:(?:корп|к|стр|под[ъ'ї]?езд)\\p{L}{0,3}\\.?\\s?\\d{1,3}[\\s,]{1,3})?(?:кв|квартир\\p{L}|flat|apt|appartement|appt?|wohnung|whg)\\.?\\s?(?:№\\s?)?\\d{1,4}`,
  ),
  rule(
    'named',
    `${BEFORE}(?:мкрн?|микрорайон|мікрорайон|квартал|mikrorayon)\\.?\\s?№?\\s?\\d{1,3}[\\s,]{1,3}(?:д|дом|буд)\\p{L}{0,4}\\.?\\s?\\d{1,4}${WITHIN_HOUSE}`,
  ),
  rule('shaped', `${BEFORE}[ап]\\s?/\\s?[яс]\\s?№?\\s?\\d{1,5}${AFTER}`),
  byPattern({
    class: 'address',
    certainty: 'named',
    cased: true,
    besides: FRENCH_STREET,
    pattern: `${BEFORE}\\d{1,4}(?:\\s?(?:bis|ter|quater|[a-d]))?,?\\s(?:\\p{L}{1,3}\\s)?${anyCase(FRENCH_STREET)}\\s${FRENCH_NAME}${anyCase(WITHIN_HOUSE)}${POSTCODE_AND_TOWN}`,
  }),
  rule(
    'named',
    `${BEFORE}${FRENCH_STREET}\\s(?<name>(?:${NAME}\\s?){1,5}?)(?:,\\s?|\\s)(?:(?:au\\s)?(?:n[o°]\\.?|numero|maison|immeuble|batiment|bat\\.?)\\s?)?\\d{1,4}(?!\\d|${COUNTED})(?:\\s?(?:bis|ter|[a-d])(?!\\p{L}))?${WITHIN_HOUSE}`,
    hasNamedStreet,
  ),
  rule(
    'named',
    `${BEFORE}\\d{1,5}\\p{L}?(?:[-/]\\d{1,4})?,?\\s(?<name>(?:${NAME}\\s){1,4}?)${ENGLISH_STREET}(?!\\p{L})${WITHIN_HOUSE}`,
    isNamedThroughout,
  ),
  rule(
    'named',
    `${BEFORE}(?<name>(?:${NAME}\\s){1,3}?)(?:street|road|avenue|lane|ulitsa|prospekt|pereulok|vulytsia|sokak|sk\\.|cad\\.|cd\\.|caddesi|sokagi)\\.?,?\\s(?:no?[.:°]*\\s?)?\\d{1,4}(?!\\d|${COUNTED})\\p{L}?${WITHIN_HOUSE}`,
    isNamedThroughout,
  ),
  rule('named', `${BEFORE}${FOREIGN_STREET}\\s(?<name>(?:${NAME}\\s?){1,4}?),?\\s?${HOUSE}${WITHIN_HOUSE}`),
  rule(
    'shaped',
    `${BEFORE}(?:flat|apt\\.?|apartment|suite)\\s(?:no\\.?\\s?)?\\d{1,4}[a-z]?,\\s(?:\\d{1,4}\\s)?${NAME}`,
    (found) => isNamed(found.match.split(' ').at(-1) ?? '', found, found.span.start),
  ),
  // British postcodes.
  byPattern({
    class: 'address',
    certainty: 'shaped',
    cased: true,
    pattern: `${BEFORE}[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}${AFTER}`,
  }),
  rule(
    'named',
    `${BEFORE}(?<name>\\p{L}[\\p{L}-]{1,40}-?${GERMAN_STREET_END}|(?:am|an der|an den|auf der|zum|zur|im|in der|unter den|alter?|neuer?|grosser?|kleiner?|\\p{L}{3,20}er)\\s(?:\\p{L}{3,20}\\s)?${GERMAN_STREET_END}|str\\.|\\p{L}{2,30}str\\.?)\\s${GERMAN_NUMBER}${WITHIN_HOUSE}${POSTCODE_AND_TOWN}`,
    germanCompound,
  ),
  rule('named', `${BEFORE}(?:strasse|straße)\\s(?<name>(?:${NAME}\\s){1,4}?)${GERMAN_NUMBER}${WITHIN_HOUSE}`, (found) =>
    isNamed((found.groups.name ?? '').trim().split(' ').at(-1) ?? '', found, found.span.start),
  ),
  rule(
    'possible',
    `${BEFORE}(?<name>\\p{L}{3,30}-?${GERMAN_WEAK_END}|\\p{L}{2,20}(?:-\\p{L}{2,20}){1,3}-${GERMAN_WEAK_END})\\s${GERMAN_NUMBER}(?=\\s?(?:[.,;:)!?]|$|in\\s))${WITHIN_HOUSE}${POSTCODE_AND_TOWN}`,
    germanCompound,
  ),
  rule(
    'possible',
    `${BEFORE}(?:am|an der|an den|auf der|auf dem|zum|zur|hinter der|hinter dem|unter den)\\s(?:\\p{L}{3,14}en\\s)?\\p{L}{0,20}(?:markt|anger|berg|bach|see|wald|park|hang|ring|wall|graben|tor|kirche|brunnen|muhle|teich|ufer|sportplatz|schloss|feld|rain|eck|kanal|deich|hafen|linden|weiher|quelle|schmiede|ziegelei|mauer)\\s${GERMAN_NUMBER}(?=\\s?(?:[.,;:)!?]|$))${POSTCODE_AND_TOWN}`,
  ),
  rule(
    'possible',
    `${BEFORE}(?<name>(?:am|an der|an den|auf dem|auf der|zum|zur|im|beim|unter den|hinter dem|hinter der|vor dem)\\s\\p{L}[\\p{L}-]{3,30})\\s${GERMAN_NUMBER}(?=\\s?(?:,\\s(?:\\d{5}|hinterhaus|wohnung)))${WITHIN_HOUSE}${POSTCODE_AND_TOWN}`,
  ),
]
