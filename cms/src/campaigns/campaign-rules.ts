import type { NumberFieldSingleValidation, TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'
import { sayTo } from '../languages/say-to.ts'
import { campaignFaults } from './campaign-words.ts'

const ONE_EURO = 100
const LARGEST = 100_000_000_00

/** An amount in EUR minor units, or nothing where nothing is required. */
export const mustBeWholeCents: NumberFieldSingleValidation = (value, options) => {
  if (value === null || value === undefined) return validations.number(value, options)
  if (Number.isSafeInteger(value) && value >= ONE_EURO && value <= LARGEST) return true
  return sayTo(options.req, campaignFaults.notWholeCents)
}

/** Addresses on the page are links a reader may press: only the web, never `javascript:` or a file. */
export const mustBeWebAddress: TextFieldSingleValidation = (value, options) => {
  if (!value) return validations.text(value, options)
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return true
  return sayTo(options.req, campaignFaults.addressMalformed)
}

/** Whoever finds the form closed must be told why, in their language. */
export const mustSayWhyNotOpen: TextareaFieldValidation = (value, options) => {
  const { giving, _status: status } = options.data as { giving?: string; _status?: string }
  const isNeeded = status === 'published' && giving !== undefined && giving !== 'open'
  if (isNeeded && !value?.trim()) return sayTo(options.req, campaignFaults.givingNoteMissing)
  return validations.textarea(value, options)
}
