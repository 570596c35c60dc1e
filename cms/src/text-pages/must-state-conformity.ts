import type { SelectFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'
import { sayTo } from '../languages/say-to.ts'
import { pageFaults } from './page-words.ts'

/** An accessibility statement says whether the site conforms, and the foot of every page says it too (RGAA 4.1). */
export const mustStateConformity: SelectFieldSingleValidation = (value, options) => {
  const { kind, _status: status } = options.data as { kind?: string; _status?: string }
  if (status === 'published' && kind === 'accessibility' && !value)
    return sayTo(options.req, pageFaults.conformityMissing)
  return validations.select(value, options)
}
