import { getPayload, type Payload } from 'payload'

/**
 * Payload, for jobs that look at texts as readers get them: the rule of what readers see must not be written twice. It is
 * loaded by the first of them, for most of what a worker does needs none of it; Payload itself keeps it for the next.
 */
export async function openTexts(): Promise<Payload> {
  const { default: config } = await import('../payload.config.ts')
  return getPayload({ config, disableOnInit: true })
}
