import { isDeepStrictEqual } from 'node:util'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { sayTo } from '../languages/say-to.ts'
import { accessToField } from '../people/access-to.ts'
import { spendingFaults } from './spending-words.ts'

/**
 * The rows of a record are figures too: one more, one fewer or another order is refused to whoever may not write what is
 * in them. Their values need nothing here: Payload puts back what the field's own rule does not let somebody change.
 * A request of nobody is the system's; no door lets one come this far.
 */
export const holdLines: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (data?.['lines'] === undefined || !req.user || (await mayWriteFigures(req))) return data
  const { lines } = (originalDoc ?? {}) as { lines?: unknown }
  if (isDeepStrictEqual(idsOf(data['lines']), idsOf(lines))) return data
  throw new APIError(sayTo(req, spendingFaults.rows_are_the_treasurers), 403, undefined, true)
}

/** An earlier version is brought back as a whole, with the figures it had. */
export const holdVersions: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation === 'restoreVersion' && !overrideAccess && !(await mayWriteFigures(req)))
    throw new APIError(sayTo(req, spendingFaults.versions_are_the_treasurers), 403, undefined, true)
  return args
}

async function mayWriteFigures(req: PayloadRequest): Promise<boolean> {
  return (await accessToField('spending', 'lines.amount').update?.({ req })) === true
}

function idsOf(rows: unknown): unknown[] {
  return Array.isArray(rows) ? rows.map((row: { id?: unknown } | null) => row?.id) : []
}
