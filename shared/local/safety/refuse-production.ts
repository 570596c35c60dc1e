/**
 * A stand-in in production would show donors a payment page that takes no money, or swallow their mail. So each
 * stand-in asks here itself, whoever starts it; this is why the variable is read here and not from a schema at boot.
 * Throws when NODE_ENV is "production".
 */
export function refuseProduction(realThing: string): void {
  if (process.env.NODE_ENV === 'production')
    throw new Error(`NODE_ENV is "production", where a stand-in for ${realThing} must not run.`)
}
