import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE, COLON, GAP, NUMBER_SIGN } from './pattern-parts.ts'

const NAMED_UNIT = [
  'в\\s?[/\\\\.|-]?\\s?ч\\.?',
  `(?:войсков|воинск|военн|військов)\\p{L}{1,4}${GAP}част\\p{L}{1,5}`,
  '(?:част|полев)\\p{L}{1,5}(?=\\s*(?:№|номер))',
  'полев\\p{L}{2}\\s+почт\\p{L}{1,2}',
  'п\\s?/\\s?п',
  '[vwb]\\s?[/.-]\\s?(?:t?s?ch|c|tch|tsch|č)\\.?',
  `(?:voinskaya|voiskovaya|voyskovaya|vojskovaja|viiskova|wojskowaja)${GAP}(?:ch|tch|tsch|c)ast\\p{L}?`,
  `(?:military|army)${GAP}(?:unit|base)`,
  'unit(?=\\s*(?:no|number|#|№))',
  `unites?${GAP}militaires?`,
  'unite(?=\\s*(?:n[o°]|numero))',
  `(?:militar|armee|truppen)-?einheit\\p{L}?|militarische[nr]?${GAP}einheit|truppenteil\\p{L}{0,2}|feldpost\\p{L}{0,6}`,
  'einheit(?=\\s*(?:nr|nummer))',
].join('|')

const ADJECTIVE = [
  'отдельн|окрем|гвард|мото|стрел|стріл|танк|десант|воздуш|повітр|штурм|артил|морск|морськ|пехот|піхот|инженер|інженер',
  'сапер|механ|аэро|аеро|ракет|зенит|зеніт|развед|розвід|горн|гірськ|реактив|медиц|понтон|автомоб|учебн|навчальн|запас',
  'терит|террит|железнод|залізн|ремонт|матер|логист|спец|особ|краснозн|орден|комендант|конвой|верт|авиа|авіа|истреб',
  'бомбард|смеш|связ|зв|общевойск|загальновійськ|мобил|резерв|сил|назнач',
  'separate|independent|guards?|motor|rifles?|tanks?|airborne|air|assault|naval|marines?|infantry|artillery|mechani[sz]|mountain',
  'special|reserve|engineer|signal|reconn|training|territorial|missile|storm|separe|independant|fusiliers|aeroport|garde|de la',
  'selb|gard|mot|panzer|luft|marine|artillerie|schutz|sturm|pionier|gebirg',
].join('|')

const BODY = [
  'полк(?:а|у|ом|е)?',
  'бригад(?:а|ы|е|у|ой|и|і|ою)',
  'дивизи(?:я|и|ю|ей)',
  'дивізі(?:я|ї|ю|єю)',
  'бата?ль[ойё]н(?:а|у|ом|е|і|ові)?|батальйон(?:а|у|ом|е|і|ові)?|дивизион(?:а|у|ом|е)?|дивізіон(?:а|у|ом|і)?|эскадриль\\p{L}|ескадриль\\p{L}',
  'арми(?:я|и|ю|ей)|армі(?:я|ї|ю|єю)',
  'рот(?:а|ы|е|у|ой|и|і|ою)',
  'взвод(?:а|у|ом|е|і)?',
  'корпус(?:а|у|ом|е|і)?(?=\\s+арм)',
  'regiments?|brigade|division|bataillon|battalion|army|armee|compagnie|squadron|polk|brigada|diviziya',
  '[\\p{L}-]*(?:regiment|brigade|division|bataillon|armee|kompanie|korps)(?:e?s|en)?',
].join('|')

const ORDINAL =
  '(?:-?(?:ый|ий|ой|ая|ого|ому|ом|го|му|ей|ій|й|я|ю|м|та|ти|ша|ма|га|ї|ту|му)|st|nd|rd|th|d|ere?|re|ieme|eme|e|\\.)'

const SHORT_FORM =
  '(?:[гво]{0,3}(?:мсбр|мсп|мсд|дшбр|дшп|дшд|пдп|вдд|мбр|шбр|абр|рмп|обрмп|брспн|зрбр|зрп|рабр|тбр|гтп|ошп|ошб|осп|бртро|тро))|o?(?:msbr|msp|dshbr|ombr|vdd|brtro)'

const LARGE_ORDINAL =
  '(?:двадцат|тридцат|сорок|п.?ятьдесят|п.?ятдесят|шестьдесят|шістдесят|семьдесят|сімдесят|восемьдесят|вісімдесят|девяносто|дев.?яносто|сто|двести|двісті|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|quatre-vingt)\\p{L}{0,2}(?:[\\s-]\\p{L}{3,14}){0,2}?[\\s-]\\p{L}{2,10}(?:ый|ий|ой|ая|ого|ому|ом|ой|ій|ої|rd|th|nd|st|ieme)'

const BETWEEN = `(?:(?:${ADJECTIVE})[\\p{L}.-]*[\\s-]+){0,6}`

const rule = (certainty: IdentifierRule['certainty'], pattern: string) =>
  byPattern({ class: 'military_unit', certainty, pattern })

export const militaryUnits: IdentifierRule[] = [
  rule(
    'named',
    `${BEFORE}(?:${NAMED_UNIT})(?:[\\s,]+\\p{L}{2,12}){0,2}?${COLON}(?:[аaтt]-?\\s?)?\\d(?:[\\s-]?\\d){3,5}${AFTER}`,
  ),
  rule('named', `${BEFORE}\\d{1,4}${ORDINAL}[\\s_-]+${BETWEEN}(?:${BODY})${AFTER}`),
  rule('named', `${BEFORE}\\d{2,4}[\\s-]+${BETWEEN}(?:${BODY.replace('regiments?', 'regiment')})${AFTER}`),
  rule('named', `${BEFORE}(?:${BODY})\\s*${NUMBER_SIGN}\\s*\\d{1,5}${AFTER}`),
  rule(
    'named',
    `${BEFORE}(?:regiment|brigade|division|battalion|bataillon|полк|бригада)\\s\\d{2,4}(?=\\s*(?:[.,;:)!?]|$))`,
  ),
  rule('named', `${BEFORE}\\d{1,4}${ORDINAL}?[\\s_-]*(?:${SHORT_FORM})(?:а|у|ом|е)?${AFTER}`),
  rule('possible', `${BEFORE}${LARGE_ORDINAL}\\s+${BETWEEN}(?:${BODY})${AFTER}`),
]
