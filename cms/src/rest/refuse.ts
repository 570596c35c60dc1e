const words: Record<number, string> = {
  400: 'The request is malformed.',
  401: 'Please log in.',
  403: 'This is not allowed.',
  404: 'There is nothing here.',
  413: 'This is too large.',
  414: 'The address is too long.',
  415: 'Send JSON or a form.',
  503: 'The database cannot be asked.',
}

/** A refusal in the shape of Payload's own, which the admin knows how to show. Says nothing of what was sent. */
export function refuse(status: 400 | 401 | 403 | 404 | 413 | 414 | 415 | 503, detail?: string): Response {
  const message = detail === undefined ? words[status] : `${words[status]} (${detail})`
  return Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })
}
