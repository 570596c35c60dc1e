import { createLocalReq } from 'payload'
import { z } from 'zod'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { refuse } from '../rest/refuse.ts'
import { showFaces, type FacesShown } from './consented/show-faces.ts'
import { coverPicture, searchPicture } from './cover-picture.ts'
import { keepUnusedPicture } from './unused/keep-unused-picture.ts'

const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

const length = z.number().int().min(0).max(100_000)
const seen = z.string().regex(/^[0-9a-f]{32}(?:-[0-9]+x[0-9]+)?\.webp$/)
const box = z.strictObject({ x: length, y: length, width: length.min(1), height: length.min(1) })
const coverForm = z.strictObject({ seen, boxes: z.array(box).min(1).max(200) })
const answered = box.extend({ consent: z.uuid().optional() })
const showForm = z.strictObject({ seen, boxes: z.array(answered).min(1).max(200) })
const searchForm = z.strictObject({ seen })

/** `POST /api/pictures/{id}/cover`: `{outcome: "covered"}`, or 409 with a code and, where a face is left, its place. */
export async function answerCover(asked: StaffRequest, id: string): Promise<Response> {
  const form = coverForm.safeParse(asked.body)
  if (!isUuid(id)) return refuse(404)
  if (!form.success) return refuse(400, 'body')
  return tell(await coverPicture(await requestOf(asked), { id, ...form.data }))
}

/** `POST /api/pictures/{id}/search`: searched for faces once more. */
export async function answerSearch(asked: StaffRequest, id: string): Promise<Response> {
  const form = searchForm.safeParse(asked.body)
  if (!isUuid(id)) return refuse(404)
  if (!form.success) return refuse(400, 'body')
  return tell(await searchPicture(await requestOf(asked), { id, ...form.data }))
}

/** `POST /api/pictures/{id}/show`: faces are shown, each under a consent; boxes that name none are covered. */
export async function answerShow(asked: StaffRequest, id: string): Promise<Response> {
  const form = showForm.safeParse(asked.body)
  if (!isUuid(id)) return refuse(404)
  if (!form.success) return refuse(400, 'body')
  return tell(await showFaces(await requestOf(asked), { id, ...form.data }))
}

/** `POST /api/pictures/{id}/keep`: `{outcome: "kept"}`, though no text shows it; 409 where it was not about to be deleted. */
export async function answerKeep(asked: StaffRequest, id: string): Promise<Response> {
  if (!isUuid(id)) return refuse(404)
  const { outcome } = await keepUnusedPicture(await requestOf(asked), id)
  if (outcome === 'not_found') return refuse(404)
  if (outcome === 'kept') return Response.json({ outcome }, NO_STORE)
  return Response.json({ outcome: 'refused', code: outcome }, { ...NO_STORE, status: 409 })
}

function tell(acted: FacesShown): Response {
  if ('faceState' in acted) return Response.json(acted, NO_STORE)
  if (acted.outcome === 'not_found') return refuse(404)
  const { outcome: code, ...rest } = acted
  return Response.json({ outcome: 'refused', code, ...rest }, { ...NO_STORE, status: code === 'busy' ? 429 : 409 })
}

async function requestOf({ payload, user }: StaffRequest) {
  return createLocalReq({ user, fallbackLocale: false }, payload)
}
