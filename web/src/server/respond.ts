import type { ReactElement } from 'react'
import type { Answer } from '../routes/visit.ts'
import { contentSecurityPolicy, type HeaderSettings } from './security-headers.ts'
import { isUnchanged, type KeptPage } from './page-cache.ts'

/** Pages may be kept by whoever likes, and must be asked for each time: a story may be taken down at any moment. */
export function keptHeaders({ contentType, etag }: KeptPage): Record<string, string> {
  return { 'Content-Type': contentType, 'Cache-Control': 'no-cache', ETag: etag }
}

export function respondKept(page: KeptPage, ifNoneMatch: string | undefined): Response {
  const headers = keptHeaders(page)
  if (isUnchanged(ifNoneMatch, page.etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(page.body), {
    headers: { ...headers, 'Content-Length': String(page.body.length) },
  })
}

/** For answers that are one reader's alone: nobody keeps them. */
export function respondOnce(
  answer: Exclude<Answer, { kind: 'error' }>,
  { headers, render }: { headers: HeaderSettings; render: (page: ReactElement) => string },
): Response {
  switch (answer.kind) {
    case 'redirect':
      return new Response(null, {
        status: answer.status,
        headers: { Location: answer.to, 'Cache-Control': 'no-store', 'Content-Length': '0' },
      })
    case 'document':
      return respondText(answer.body, { status: 200, type: answer.type })
    case 'page':
      return respondText(render(answer.page), {
        status: answer.status ?? 200,
        type: HTML,
        headers: {
          ...(answer.formTargets && {
            'Content-Security-Policy': contentSecurityPolicy(headers, answer.formTargets),
          }),
          ...(answer.status === 503 && RETRY_SOON),
        },
      })
  }
}

export const HTML = 'text/html; charset=utf-8'
const RETRY_SOON = { 'Retry-After': '10' }

/** What some errors say beside their status. What was taken down is to be kept by nobody, in no archive either. */
export const ERROR_HEADERS: Record<number, Record<string, string>> = {
  410: { 'X-Robots-Tag': 'noindex, noarchive' },
  503: RETRY_SOON,
}

export function respondText(
  text: string,
  { status, type, headers }: { status: number; type: string; headers?: Record<string, string> },
): Response {
  const body = new TextEncoder().encode(text)
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Length': String(body.length),
      ...headers,
    },
  })
}
