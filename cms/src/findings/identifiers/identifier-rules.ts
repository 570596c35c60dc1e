import type { IdentifierClass } from '../finding.ts'
import { addresses } from './find-addresses.ts'
import { birthYears } from './find-birth-years.ts'
import { caseNumbers } from './find-case-numbers.ts'
import { coordinates } from './find-coordinates.ts'
import { exactDates } from './find-exact-dates.ts'
import { fullNames } from './find-full-names.ts'
import { handles } from './find-handles.ts'
import { links } from './find-links.ts'
import { mails } from './find-mails.ts'
import { militaryUnits } from './find-military-units.ts'
import { passports } from './find-passports.ts'
import { phones } from './find-phones.ts'
import { plates } from './find-plates.ts'
import { taxNumbers } from './find-tax-numbers.ts'
import { wallets } from './find-wallets.ts'
import type { IdentifierRule } from './identifier-rule.ts'

/** The most specific class first: between rules equally certain, the order decides. */
const RULES_OF_CLASSES: Record<IdentifierClass, IdentifierRule[]> = {
  mail: mails,
  link: links,
  wallet: wallets,
  coordinates,
  military_unit: militaryUnits,
  tax_or_insurance_number: taxNumbers,
  passport: passports,
  plate: plates,
  exact_date: exactDates,
  case_number: caseNumbers,
  phone: phones,
  handle: handles,
  birth_year: birthYears,
  address: addresses,
  full_name: fullNames,
}

const CERTAINTIES = ['named', 'shaped', 'possible']

/** Every rule, the one that wins over another before it. */
export const identifierRules: readonly IdentifierRule[] = Object.values(RULES_OF_CLASSES)
  .flat()
  .toSorted((one, other) => CERTAINTIES.indexOf(one.certainty) - CERTAINTIES.indexOf(other.certainty))
