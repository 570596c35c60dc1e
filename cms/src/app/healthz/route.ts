export const dynamic = 'force-dynamic'

/** The process is alive; nothing is asked of anybody. */
export function GET(): Response {
  return Response.json({ status: 'alive' })
}
