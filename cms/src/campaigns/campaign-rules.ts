import type { NumberFieldSingleValidation, TextareaFieldValidation } from 'payload'
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

/** Whoever finds the form closed must be told why, in their language. */
export const mustSayWhyNotOpen: TextareaFieldValidation = (value, options) => {
  const { giving, _status: status } = options.data as { giving?: string; _status?: string }
  const isNeeded = status === 'published' && giving !== undefined && giving !== 'open'
  if (isNeeded && !value?.trim()) return sayTo(options.req, campaignFaults.givingNoteMissing)
  return validations.textarea(value, options)
}
