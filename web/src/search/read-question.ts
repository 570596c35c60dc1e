import { LAST_PAGE } from '@campaign/shared/content/search.ts'

/** `query`: as it is shown back; empty when nothing was asked. `page`: from 1. */
export type Question = { query: string; page: number }

/** What an address asks for. Whatever is wrong with the page is page 1; nothing invisible is left in the words. */
export function readQuestion(parameters: URLSearchParams): Question {
  const page = /^[1-9]\d?$/.exec(parameters.get('page') ?? '')?.[0]
  return { query: tidyQuery(parameters.get('q') ?? ''), page: Math.min(Number(page ?? 1), LAST_PAGE) }
}

function tidyQuery(typed: string): string {
  return typed
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .normalize('NFC')
}
