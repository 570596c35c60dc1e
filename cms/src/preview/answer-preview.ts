import {
  readPreviewAddress,
  type PreviewExchangeRequest,
  type PreviewExchangeResponse,
  type PreviewPictureRequest,
  type PreviewReadRequest,
  type PreviewReadResponse,
} from '@campaign/shared/preview/preview.ts'
import { getPayload } from 'payload'
import { z } from 'zod'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { environment } from '../environment.ts'
import config from '../payload.config.ts'
import { answerSite } from '../publication/answer-site.ts'
import { readJsonObject } from '../rest/read-json-object.ts'
import { readText } from '../rest/read-text.ts'
import { refuse } from '../rest/refuse.ts'
import { exchangeToken } from './exchange-token.ts'
import { issueToken } from './issue-token.ts'
import { previewKeys } from './preview-keys.ts'
import { readPreview } from './read-preview.ts'
import { readPreviewPicture } from './read-preview-picture.ts'

/** In bytes, as the door for documents has it. */
const LARGEST_DOCUMENT = 2 * 1024 * 1024

const sealed = z.string().max(1100)
const addressed = z.unknown().transform((value, context) => {
  const address = typeof value === 'object' && value !== null ? readPreviewAddress({ ...value }) : null
  if (address !== null) return address
  context.addIssue({ code: 'custom' })
  return z.NEVER
})
const exchangeForm = z.strictObject({ address: addressed, token: sealed })
const pictureForm = z.strictObject({ address: addressed, grant: sealed, name: z.string().max(80) })
const readForm = z.strictObject({
  address: addressed,
  grant: sealed,
  unsaved: z.record(z.string(), z.unknown()).optional(),
})

/** `POST /api/preview/token/{collection}/{id}/{locale}`, by staff: `{token}`. */
export async function answerToken({ user }: StaffRequest, names: Record<string, string>): Promise<Response> {
  const address = readPreviewAddress(names)
  const token = address && issueToken(user, address, previewKeys)
  return token === null ? refuse(404) : Response.json({ token }, { headers: { 'Cache-Control': 'no-store' } })
}

/** `POST /api/preview/exchange`, by the site. */
export async function answerExchange(request: Request): Promise<Response> {
  return answerSite<PreviewExchangeResponse>(request, async () => {
    const asked = await readBody<PreviewExchangeRequest>(request, exchangeForm)
    return asked === null ? REFUSED : exchangeToken(await getPayload({ config }), asked, previewKeys)
  })
}

/** `POST /api/preview/read`, by the site. */
export async function answerPreview(request: Request): Promise<Response> {
  return answerSite<PreviewReadResponse>(request, async () => {
    const asked = await readBody<PreviewReadRequest>(request, readForm)
    const door = { keys: previewKeys, framedBy: environment.CMS_URL }
    return asked === null ? REFUSED : readPreview(await getPayload({ config }), asked, door)
  })
}

/** `POST /api/preview/picture`, by the site: the bytes, or 404. */
export async function answerPreviewPicture(request: Request): Promise<Response> {
  let picture: Buffer | null = null
  const asked = await answerSite<object>(request, async () => {
    const read = await readBody<PreviewPictureRequest>(request, pictureForm)
    picture = read === null ? null : await readPreviewPicture(await getPayload({ config }), read, previewKeys)
    return {}
  })
  if (!asked.ok) return asked
  return picture === null
    ? refuse(404)
    : new Response(new Uint8Array(picture), { headers: { 'Cache-Control': 'no-store' } })
}

const REFUSED = { outcome: 'refused' } as const

async function readBody<Asked>(request: Request, form: z.ZodType): Promise<Asked | null> {
  const body = await readText(request, LARGEST_DOCUMENT)
  const json = body.outcome === 'read' ? readJsonObject(body.text) : null
  const read = json?.outcome === 'read' ? form.safeParse(json.value) : null
  return read?.success ? (read.data as Asked) : null
}
