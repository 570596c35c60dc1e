import { Buffer } from 'node:buffer'
import type { ReactElement } from 'react'
import type { Answer } from '../routes/visit.ts'
import { chooseEncoding, compressQuickly, isWorthCompressing } from './encodings.ts'
import { findUnchanged, formOf, type KeptAnswer } from './kept-answer.ts'
import { contentSecurityPolicy, type HeaderSettings } from './security-headers.ts'

/** What a request says of the answer it would like. */
export type Wishes = { ifNoneMatch: string | undefined; acceptEncoding: string | undefined }

export function respondKept(answer: KeptAnswer, { ifNoneMatch, acceptEncoding }: Wishes): Response {
  const unchanged = findUnchanged(ifNoneMatch, answer)
  if (unchanged !== null) return new Response(null, { status: 304, headers: { ...answer.headers, ETag: unchanged } })
  const { body, headers } = formOf(answer, acceptEncoding)
  return new Response(new Uint8Array(body), { headers: { ...headers, 'Content-Length': String(body.length) } })
}

type Once = { headers: HeaderSettings; render: (page: ReactElement) => string; acceptEncoding: string | undefined }

/** For answers that are one reader's alone: nobody keeps them. */
export function respondOnce(
  answer: Exclude<Answer, { kind: 'error' }>,
  { headers, render, acceptEncoding }: Once,
): Response {
  switch (answer.kind) {
    case 'redirect':
      return new Response(null, {
        status: answer.status,
        headers: { Location: answer.to, 'Cache-Control': 'no-store', 'Content-Length': '0' },
      })
    case 'image':
      return new Response(new Uint8Array(answer.body), { headers: imageHeaders(answer) })
    case 'document':
      return respondText(answer.body, {
        ...{ status: 200, type: answer.type, acceptEncoding },
        headers: {
          ...(answer.robots && { 'X-Robots-Tag': answer.robots }),
          ...(answer.cacheControl !== undefined && { 'Cache-Control': answer.cacheControl }),
        },
      })
    case 'page':
      return (answer.isSecret === true ? respondSecret : respondText)(render(answer.page), {
        status: answer.status ?? 200,
        type: HTML,
        acceptEncoding,
        headers: {
          ...(answer.formTargets && {
            'Content-Security-Policy': contentSecurityPolicy(headers, answer.formTargets),
          }),
          ...(answer.status === 503 && RETRY_SOON),
          ...(answer.retryAfter !== undefined && { 'Retry-After': String(answer.retryAfter) }),
          ...(answer.robots && { 'X-Robots-Tag': answer.robots }),
        },
      })
  }
}

/** A cache between us and a reader keeps it no longer than what was taken down may still be seen. */
function imageHeaders({ type, body }: { type: string; body: Uint8Array }): Record<string, string> {
  return {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=31536000, s-maxage=30, immutable',
    'Content-Length': String(body.length),
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
}

export const HTML = 'text/html; charset=utf-8'
const RETRY_SOON = { 'Retry-After': '10' }

/** What some errors say beside their status. What was taken down is to be kept by nobody, in no archive either. */
export const ERROR_HEADERS: Record<number, Record<string, string>> = {
  410: { 'X-Robots-Tag': 'noindex, noarchive' },
  503: RETRY_SOON,
}

type Text = {
  status: number
  type: string
  headers?: Record<string, string>
  /** Of the request. */
  acceptEncoding: string | undefined
}

export function respondText(text: string | Buffer, { status, type, headers, acceptEncoding }: Text): Response {
  const plain = typeof text === 'string' ? Buffer.from(text) : text
  const isWorth = isWorthCompressing(plain, type)
  const encoding = isWorth ? chooseEncoding(acceptEncoding) : 'identity'
  return respondBytes(encoding === 'identity' ? plain : compressQuickly(plain, encoding), {
    status,
    headers: {
      'Content-Type': type,
      ...(isWorth && { Vary: 'Accept-Encoding' }),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      ...headers,
    },
  })
}

/** Never compressed: beside words that somebody else chose, the length of what is compressed tells of the rest. */
export function respondSecret(text: string, { status, type, headers }: Omit<Text, 'acceptEncoding'>): Response {
  return respondBytes(Buffer.from(text), { status, headers: { 'Content-Type': type, ...headers } })
}

function respondBytes(
  body: Buffer,
  { status, headers }: { status: number; headers: Record<string, string> },
): Response {
  return new Response(new Uint8Array(body), {
    status,
    headers: { 'Cache-Control': 'no-store', 'Content-Length': String(body.length), ...headers },
  })
}
