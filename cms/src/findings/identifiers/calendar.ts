/** Months as they stand beside a day, plain form, in all cases. */
export const MONTH = [
  'января|январь|февраля|февраль|марта|март|апреля|апрель|мая|май|июня|июнь|июля|июль|августа|август|сентября|сентябрь|октября|октябрь|ноября|ноябрь|декабря|декабрь',
  'січня|січень|лютого|лютий|березня|березень|квітня|квітень|травня|травень|червня|червень|липня|липень|серпня|серпень|вересня|вересень|жовтня|жовтень|листопада|листопад|грудня|грудень',
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'januar|janner|februar|feber|marz|maerz|april|juni|juli|oktober|dezember|juno|julei',
  'yanvarya|fevralya|marta|aprelya|maya|iyunya|iyulya|avgusta|sentyabrya|oktyabrya|noyabrya|dekabrya|sichnya|lyutoho',
].join('|')

export const MONTH_ENGLISH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?'

/** These are words or their beginnings: only with a full stop, or a year behind them. */
export const MONTH_SHORTENED =
  '(?:янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек|січ|лют|бер|берез|квіт|трав|черв|лип|серп|вер|верес|жовт|лист|груд|jan|janv|feb|fev|fevr|mar|apr|avr|jun|jul|juil|aug|sep|sept|okt|oct|nov|dez|dec)'

const UNITS_RU = 'перв|втор|трет|четверт|четвёрт|пят|шест|седьм|восьм|девят'
const DAYS_RU = `(?:двадцать\\s|тридцать\\s)?(?:${UNITS_RU})(?:ого|ое|ого|ье|ьего|ому|ьему|ым|ьим|ом|ьем)|(?:десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат)(?:ого|ое|ому|ым|ом)`

const UNITS_UK = "перш|друг|трет|четверт|п'ят|шост|сьом|восьм|дев'ят"
const DAYS_UK = `(?:двадцять\\s|тридцять\\s)?(?:${UNITS_UK})(?:ого|е|є|ього|ому|ьому|им|ім)|(?:десят|одинадцят|дванадцят|тринадцят|чотирнадцят|п'ятнадцят|шістнадцят|сімнадцят|вісімнадцят|дев'ятнадцят|двадцят|тридцят)(?:ого|е|ому|им)`

const DAYS_EN =
  '(?:twenty-|twenty\\s|thirty-|thirty\\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth'

const DAYS_FR =
  'premier|(?:vingt|trente)(?:-et-un|\\set\\sun|-deux|-trois|-quatre|-cinq|-six|-sept|-huit|-neuf|\\s(?:deux|trois|quatre|cinq|six|sept|huit|neuf))?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-sept|-huit|-neuf)?|onze|douze|treize|quatorze|quinze|seize'

const DAYS_DE =
  '(?:(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|dreißig)ste[nrs]?|(?:erst|zweit|dritt|viert|funft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwolft|(?:drei|vier|funf|sech|sieb|acht|neun)zehnt)e[nrs]?'

/** A day of a month in words, language by language: a day in one does not go with a month in another. */
export const DAYS_IN_WORDS = { ru: DAYS_RU, uk: DAYS_UK, en: DAYS_EN, fr: DAYS_FR, de: DAYS_DE }

export const isDayAndMonth = (first: number, second: number) =>
  (first >= 1 && first <= 31 && second >= 1 && second <= 12) ||
  (second >= 1 && second <= 31 && first >= 1 && first <= 12)
