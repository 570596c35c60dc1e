import type { Payload, PayloadRequest } from 'payload'

/** The Local API, and the request that holds the transaction everything is written in. */
export type Pen = { payload: Payload; req: PayloadRequest }
