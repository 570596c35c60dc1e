import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import { openFigures } from './open-figures.ts'

/** The figures as JSON, for whoever may see the desk. */
export async function answerFigures(): Promise<Response> {
  const { figures } = await openFigures(DEFAULT_LOCALE)
  return Response.json(figures, { headers: { 'Cache-Control': 'no-store' } })
}
