/**
 * The one way to act beyond a person's rights. Spread it into a call of the Local API:
 * `payload.update({ ...asSystem('the worker settles a paid donation'), collection, id, data, req })`.
 * The reason is for whoever reads the code, and travels in the request's context to the hooks.
 */
export function asSystem(reason: string): { overrideAccess: true; context: { asSystem: string } } {
  return { overrideAccess: true, context: { asSystem: reason } }
}
