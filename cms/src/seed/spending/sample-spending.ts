import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { SpendingPeriod, SpendingPurpose } from '@campaign/shared/spending/spending.ts'

export type SampleSpending = SpendingPeriod & {
  /** For the list in the admin. */
  title: string
  lines: { purpose: SpendingPurpose; cents: number }[]
}

/** Invented, as the site says above them. Periods that are over on any day on which this can run. */
export const sampleSpending: SampleSpending[] = [
  {
    title: '2026, 1 (exemple)',
    year: 2026,
    part: 'q1',
    lines: [
      { purpose: 'flight', cents: 2_410_60 },
      { purpose: 'housing', cents: 2_985_00 },
      { purpose: 'subsistence', cents: 1_240_35 },
      { purpose: 'legal_help', cents: 780_00 },
      { purpose: 'initiatives', cents: 650_00 },
      { purpose: 'payment_fees', cents: 96_40 },
    ],
  },
  {
    title: '2025 (exemple)',
    year: 2025,
    part: 'year',
    lines: [
      { purpose: 'flight', cents: 9_840_60 },
      { purpose: 'housing', cents: 8_215_00 },
      { purpose: 'subsistence', cents: 4_980_35 },
      { purpose: 'legal_help', cents: 3_120_00 },
      { purpose: 'initiatives', cents: 2_600_00 },
      { purpose: 'running_costs', cents: 1_150_25 },
      { purpose: 'payment_fees', cents: 212_80 },
    ],
  },
]

/** What a sample row says of its purpose. */
export const sampleWords: Record<SpendingPurpose, Record<Locale, string>> = {
  flight: {
    fr: 'Des billets et des trajets, décidés avec les organisations qui accompagnent.',
    en: 'Tickets and journeys, decided with the organisations that accompany people.',
    ru: 'Билеты и проезд, по решению вместе с организациями, которые сопровождают людей.',
    uk: 'Квитки й проїзд, за рішенням разом з організаціями, що супроводжують людей.',
    de: 'Fahrkarten und Wege, entschieden mit den Organisationen, die begleiten.',
  },
  housing: {
    fr: 'Des nuits à l’abri et des cautions.',
    en: 'Nights under a roof, and deposits.',
    ru: 'Ночи под крышей и залоги за жильё.',
    uk: 'Ночі під дахом і застави за житло.',
    de: 'Nächte unter einem Dach und Kautionen.',
  },
  subsistence: {
    fr: 'De quoi manger, se vêtir et téléphoner pendant les premiers mois.',
    en: 'Food, clothes and a telephone for the first months.',
    ru: 'Еда, одежда и связь на первые месяцы.',
    uk: 'Їжа, одяг і зв’язок на перші місяці.',
    de: 'Essen, Kleidung und ein Telefon für die ersten Monate.',
  },
  legal_help: {
    fr: 'Des avocats et des traductions pour des demandes de protection.',
    en: 'Lawyers and translations for applications for protection.',
    ru: 'Адвокаты и переводы для просьб о защите.',
    uk: 'Адвокати й переклади для прохань про захист.',
    de: 'Anwälte und Übersetzungen für Anträge auf Schutz.',
  },
  initiatives: {
    fr: 'Des initiatives qui disent aux soldats qu’ils peuvent partir.',
    en: 'Initiatives that tell soldiers that they can leave.',
    ru: 'Инициативы, которые говорят солдатам, что можно уйти.',
    uk: 'Ініціативи, які кажуть солдатам, що можна піти.',
    de: 'Initiativen, die Soldaten sagen, dass sie gehen können.',
  },
  running_costs: {
    fr: 'L’hébergement du site, la comptabilité, les envois.',
    en: 'Hosting of the site, accounting, postage.',
    ru: 'Хостинг сайта, бухгалтерия, почта.',
    uk: 'Хостинг сайту, бухгалтерія, пошта.',
    de: 'Hosting der Website, Buchhaltung, Porto.',
  },
  payment_fees: {
    fr: 'Ce que Stripe et la banque retiennent.',
    en: 'What Stripe and the bank keep.',
    ru: 'То, что удерживают Stripe и банк.',
    uk: 'Те, що утримують Stripe і банк.',
    de: 'Was Stripe und die Bank einbehalten.',
  },
}
