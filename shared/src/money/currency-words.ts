import type { Locale } from '../locales/locales.ts'
import { isOfferedCurrency, rulesOf, type Currency } from './currencies.ts'
import { signOf } from './format-amount.ts'

type Words = Record<Locale, readonly string[]>

/** What people write beside a figure, lower case, in the language of the page. */
const WORDS: Record<Currency, Words> = {
  EUR: {
    fr: ['euro', 'euros'],
    en: ['euro', 'euros'],
    ru: ['евро'],
    uk: ['євро'],
    de: ['euro', 'euros'],
  },
  CHF: {
    fr: ['franc', 'francs', 'franc suisse', 'francs suisses', 'fr.', 'fr'],
    en: ['franc', 'francs', 'swiss franc', 'swiss francs', 'fr.', 'fr'],
    ru: ['франк', 'франка', 'франков', 'швейцарский франк', 'швейцарских франка', 'швейцарских франков'],
    uk: ['франк', 'франки', 'франка', 'франків', 'швейцарський франк', 'швейцарські франки', 'швейцарських франків'],
    de: ['franken', 'schweizer franken', 'fr.', 'fr', 'sfr.', 'sfr'],
  },
  GBP: {
    fr: ['livre', 'livres', 'livre sterling', 'livres sterling'],
    en: ['pound', 'pounds', 'pound sterling', 'pounds sterling'],
    ru: ['фунт', 'фунта', 'фунтов', 'фунт стерлингов', 'фунта стерлингов', 'фунтов стерлингов'],
    uk: ['фунт', 'фунти', 'фунта', 'фунтів', 'фунт стерлінгів', 'фунти стерлінгів', 'фунтів стерлінгів'],
    de: ['pfund', 'pfund sterling'],
  },
  USD: {
    fr: ['dollar', 'dollars', 'dollar américain', 'dollars américains', 'us$'],
    en: ['dollar', 'dollars', 'us dollar', 'us dollars', 'us$'],
    ru: ['доллар', 'доллара', 'долларов', 'доллар сша', 'доллара сша', 'долларов сша', 'us$'],
    uk: ['долар', 'долари', 'долара', 'доларів', 'долар сша', 'долари сша', 'доларів сша', 'us$'],
    de: ['dollar', 'us-dollar', 'us$'],
  },
  PLN: {
    fr: ['zloty', 'zlotys', 'złoty', 'złotys', 'zl'],
    en: ['zloty', 'zlotys', 'złoty', 'złotys', 'zl'],
    ru: ['злотый', 'злотых', 'злотого', 'польский злотый', 'польских злотых', 'zl'],
    uk: ['злотий', 'злоті', 'злотих', 'злотого', 'польський злотий', 'польських злотих', 'zl'],
    de: ['zloty', 'złoty', 'zl'],
  },
  CZK: {
    fr: ['couronne', 'couronnes', 'couronne tchèque', 'couronnes tchèques', 'kc'],
    en: ['koruna', 'korunas', 'koruny', 'korun', 'czech koruna', 'czech korunas', 'crown', 'crowns', 'kc'],
    ru: ['крона', 'кроны', 'крон', 'чешская крона', 'чешские кроны', 'чешских крон', 'kc'],
    uk: ['крона', 'крони', 'крон', 'чеська крона', 'чеські крони', 'чеських крон', 'kc'],
    de: ['krone', 'kronen', 'tschechische krone', 'tschechische kronen', 'kc'],
  },
  SEK: {
    fr: ['couronne', 'couronnes', 'couronne suédoise', 'couronnes suédoises'],
    en: ['krona', 'kronor', 'swedish krona', 'swedish kronor', 'crown', 'crowns'],
    ru: ['крона', 'кроны', 'крон', 'шведская крона', 'шведские кроны', 'шведских крон'],
    uk: ['крона', 'крони', 'крон', 'шведська крона', 'шведські крони', 'шведських крон'],
    de: ['krone', 'kronen', 'schwedische krone', 'schwedische kronen'],
  },
  NOK: {
    fr: ['couronne', 'couronnes', 'couronne norvégienne', 'couronnes norvégiennes'],
    en: ['krone', 'kroner', 'norwegian krone', 'norwegian kroner', 'crown', 'crowns'],
    ru: ['крона', 'кроны', 'крон', 'норвежская крона', 'норвежские кроны', 'норвежских крон'],
    uk: ['крона', 'крони', 'крон', 'норвезька крона', 'норвезькі крони', 'норвезьких крон'],
    de: ['krone', 'kronen', 'norwegische krone', 'norwegische kronen'],
  },
}

/**
 * Everything that may stand beside a figure in `currency` on a page in `locale`, lower case, the longest first: the ISO
 * code, the sign as the page itself writes it, and for currencies that are offered their own sign and their names.
 * Throws RangeError for a code that ISO 4217 does not have.
 */
export function wordsBeside(currency: string, locale: Locale): readonly string[] {
  const own = isOfferedCurrency(currency) ? [rulesOf(currency).symbol, ...WORDS[currency][locale]] : []
  const all = [currency, signOf(currency, locale), ...own].map((word) => word.toLowerCase())
  // The longest first, or "euros" would leave "os".
  return [...new Set(all)].toSorted((a, b) => b.length - a.length)
}
