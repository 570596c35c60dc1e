import type { APIError, ValidationError } from 'payload'

/**
 * Whether Payload threw it, looked at by what it is and not by its class. Pages, doors and the worker are built apart,
 * each with classes of its own, and Payload was started by one of them: `instanceof` says no of an error that came out
 * of another.
 */
export function isApiError(error: unknown): error is APIError {
  if (!(error instanceof Error)) return false
  const { isOperational, status } = error as Partial<APIError>
  return isOperational === true && typeof status === 'number'
}

/** What is missing or wrong in a document, field by field. */
export function isValidationError(error: unknown): error is ValidationError {
  if (!isApiError(error) || error.status !== 400) return false
  const { errors } = (error.data ?? {}) as { errors?: unknown }
  return Array.isArray(errors) && errors.every(isFieldFault)
}

/** Payload's refusals, the gate's among them. */
export function isForbidden(error: unknown): boolean {
  return isApiError(error) && error.status === 403
}

function isFieldFault(fault: unknown): boolean {
  const { message, path } = (fault ?? {}) as { message?: unknown; path?: unknown }
  return typeof message === 'string' && typeof path === 'string'
}
