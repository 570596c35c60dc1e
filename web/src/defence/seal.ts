import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What may be sealed. Each purpose has a key of its own, so that one can never pass for another. */
export type Purpose = 'form' | 'work' | 'wait'

export type Seal = {
  /** 43 characters of base64url. */
  sign: (purpose: Purpose, ...parts: string[]) => string
  isOurs: (signature: string, purpose: Purpose, ...parts: string[]) => boolean
}

/**
 * Signs what a page carries and a browser brings back. The keys are derived from the service key, which all instances
 * share: a form that one of them drew can be sent to any other, and nothing has to be remembered about it.
 */
export function createSeal(serviceKey: string): Seal {
  const derive = (purpose: Purpose): Buffer =>
    Buffer.from(hkdfSync('sha256', serviceKey, 'campaign.site.defence', purpose, 32))
  const keys: Record<Purpose, Buffer> = { form: derive('form'), work: derive('work'), wait: derive('wait') }

  const sign: Seal['sign'] = (purpose, ...parts) =>
    createHmac('sha256', keys[purpose]).update(parts.join('\n')).digest('base64url')

  return {
    sign,
    isOurs: (signature, purpose, ...parts) => {
      const given = Buffer.from(signature)
      const ours = Buffer.from(sign(purpose, ...parts))
      return given.length === ours.length && timingSafeEqual(given, ours)
    },
  }
}
