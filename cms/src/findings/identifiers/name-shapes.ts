/** What the end of a word says about its being a surname, plain form. */
export type SurnameShape = 'certain' | 'strong' | 'middling' | 'weak' | 'none'

/** Of a surname with a hyphen, the clearest part counts. */
export const surnameShapeOf = (word: string): SurnameShape => {
  const parts = word.split('-')
  if (parts.some((part) => part.length > 5 && CERTAIN.test(part))) return 'certain'
  if (parts.some((part) => part.length > 4 && STRONG.test(part))) return 'strong'
  if (parts.some((part) => part.length > 4 && MIDDLING.test(part))) return 'middling'
  return parts.some((part) => part.length > 3 && WEAK.test(part)) ? 'weak' : 'none'
}

export const isPatronymic = (word: string) => word.length > 5 && PATRONYMIC.test(word)

/** Nothing but surnames ends so. */
const CERTAIN =
  /(?:[^ч]енк(?:о|а|у|ом|ові)|швили|швілі|[аи]дзе|чук(?:а|у|ом|ові)?|[^cs]henko|[bdfgjklmnprtvyz]enko|shvili|schwili|chvili|[ai]dze|t?s?chuk|tchouk)s?$/u

const STRONG =
  /(?:(?:[оеє]в|ьов|йов|їв)(?:а|у|[иы]м|е|о[йю]|[ыиі]|[ыи]х|[иы]ми|ій|і)?|(?:енк|еньк)(?:о|а|у|ом|ові|е|и)|ч[уюи]к(?:а|у|ом|е|ові|и)?|швили|швілі|дзе|[кч]ин(?:а|у|ым|им|е|ой|ы|ых)?|[кч]ін(?:а|у|им|і|ій|ою|их)?|(?:yo|io|e|o|jo)[vw](?:a|y|ym|u|e|oy|oi|oj|ykh|s)?|(?:o|e)ff|enko[s]?|(?:tch|tsch|ch)[ouy]{1,2}ks?|shvili|schwili|chvili|adze|idze|(?:ts?ch?|k|sch)[iy]ne?[as]?)$/u

const MIDDLING =
  /(?:(?:ск|цк|ськ|цьк|зьк)(?:ий|ого|ому|[иы]м|ом|ой|ая|ую|а|у|ою|ої|ій|их|[ыі]х|ими)|(?:sk|tsk|zk|ck)(?:yi|iy|y|i|ij|yj|aya|aia|aja|a|oi|oy|oho|ogo)s?)$/u

const WEAK =
  /(?:[иыії]н(?:а|у|ым|им|е|ой|ою|ы|ых|і|ій)?|[яа]н(?:а|у|ом|е)?|[юуая]к(?:а|у|ом|е|ові)?|[иы]х|[иіо]ч(?:а|у|ем|е)?|ец|ко|ло|ба|ый|ий|ine?s?|ina|ins|[iyj]an|[iyjou]{1,3}k|i?t?s?ch|a[ck]|ko|ykh|ych|ikh|aly)$/u

const PATRONYMIC =
  /(?:(?:ов|ев|йов|ьов)ич(?:а|у|ем|е|ам|и|еві)?|(?:ов|ев|йов|ин|ьевн?)ичн?(?:а|у|ем|е|ы|и|ой|ою)?|[оеєії]вн(?:а|ы|е|у|ой|ою|и|і)|[иії]ничн(?:а|ы|е|у|ой|ою|і|и)|ич?ничн(?:а|ы|е|у|ой)|(?:ль|кузьм|фом|лук|никит)ич(?:а|у|ем|ом|е)?|(?:o|e|yo|jo|io)[vw]i?(?:t|ts)?ch(?:a|u|em|s)?|[oeyji]{1,2}[vw]n(?:a|y|e|u|oy|oi|i)|i?[nt]?ich?i?t?s?chn(?:a|y|e|u|oy)|оглы|кызы|улы|uulu|oglu|ogly|kyzy)$/u

/** Words with a capital that begin no name of a person. Plain form; the beginning of a word is enough. */
export const beginsNoName = (word: string) => NO_NAME.test(word)

const NO_NAME = new RegExp(
  `^(?:${[
    'росси|русск|украин|україн|росій|совет|радянськ|европ|європ|федерац|конституц|кодекс|верховн|верховен|уголовн|криміналь|минист|міністер|президент|государств|держав|правительств|уряд|област|район|республик|республік|союз|суд|армия|армі|военн|військ|красн|червон|север|південь|південн|північн|южн|восточн|западн|схід|захід|централь|средн|середн|кавказ|ази|азі|крым|крим|москв|петербург|киев|київ|харьков|харків|ростов|саратов|тамбов|псков|львов|калашников|нов[аыо]|стар[аыо]|больш|мал[аыо]|нижн|верхн|нижегород|женев|международн|міжнародн|человек|права|телеграм|интернет|янв|феврал|март|апрел|ма[йя]$|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[аыу]$|четверг|пятниц|суббот|воскресень|бог|господ|казахстан|белорус|білорус|грузи|армени|вірмен|польш|польщ|герман|німеч|франц|турци|туреч|серби|финлянд|фінлянд|сша|англи|америк|нато|оон|мид|фсб|мвд',
    'amnesty|human|rights|watch|united|nations|european|europe|union|court|pro$|asyl|south|north|east|west|central|asia|caucasus|red$|cross|special|rapporteur|federal|law|criminal|code|article|russia|ukrain|moscow|kremlin|president|minister|ministry|telegram|internet|black|white|sea|street|road|january|february|march|april|may$|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|international|committee|office|home|high|commission|general|storm|geneva|convention|saint|new|old|great|kazakh|georgia|armenia|turkey|turkish|serbia|finland|poland|polish|german|germany|france|french|english|british|american|god|lord|army|airport|station',
    'haut|cour|croix|rouge|nationale?|commissariat|extreme|orient|union|etat|ministere|armee|republique|conseil|europe|caucase|asie|russie|office|forum|kremlin|mer|noire|saint|sainte|code|penal|constitution|federation|tribunal|moscou|ukraine|centre',
    'bundes|deutsch|osterreich|schweiz|verein|amt|gericht|russland|russisch|ukrainisch|europaisch|vereint|nationen|kaukasus|moskau|rotes?|kreuz|asien|sud|nord|ost|west|strafgesetz|verwaltung|gesetz|richtlinie',
  ].join('|')})`,
  'u',
)

/** Heads of state and the like: whoever names them names nobody we protect. */
export const isPublicFigure = (first: string, second: string) =>
  PUBLIC.test(`${first} ${second}`) || PUBLIC.test(`${second} ${first}`)

const PUBLIC =
  /^(?:(?:в[ло]{1,2}адими?ро?(?:а|у|ом|е)?|[vw][lo]{1,2}adimir) (?:путин|путін|poutine|putin)|(?:в[ло]{1,2}одими?ро?(?:а|у|ом|е)?|[vw]olod[iy]m[iy]r) (?:зеленськ|зеленск|zelensk|selensk)|\p{L}+ (?:лукашенк|шойгу|навальн|пригожин|лавров|медведев|lukashenk|loukachenk|lukaschenk|shoigu|choigou|schoigu|navaln|nawaln|prigozhin|prigojine|prigoschin|macron|макрон|scholz|шольц|merz|мерц|merkel|меркель|biden|байден|trump|трамп))/u
