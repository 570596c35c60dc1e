import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { adminPolicy } from './admin/admin-policy.ts'
import { environment } from './environment.ts'

/** Next's door before every page of the admin: gives it a content security policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = adminPolicy(nonce, {
    isDevelopment: environment.NODE_ENV === 'development',
    siteUrl: environment.SITE_URL,
  })
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and writes it into the scripts it makes.
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: ['/admin', '/admin/:path*'] }
