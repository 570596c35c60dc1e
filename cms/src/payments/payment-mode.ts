/** Whether money moves with this key of Stripe's. */
export function isLive(secretKey: string): boolean {
  return /^(?:sk|rk)_live_/.test(secretKey)
}
