import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import { isReviewed, type ReviewedCollection } from '../../review/reviewed.ts'
import { TEXT_STATES, type TextState } from '../decide-text-state.ts'

/** What to look for besides one state: what a translator has to do, what a reviewer has, and what comes by itself. */
const STATE_FILTERS = ['to_do', 'awaits_approval', 'returned', 'planned', ...TEXT_STATES] as const
type StateFilter = (typeof STATE_FILTERS)[number]

/** In which a translator has something to do. */
export const TO_DO: readonly TextState[] = ['missing', 'draft', 'outdated', 'public_outdated']

/** What somebody asks the board for; null: everything. */
export type BoardOrder = {
  collection: ReviewedCollection | null
  locale: Locale | null
  state: StateFilter | null
  /** Only what the person who asks has written in themselves. */
  isOwn: boolean
  /** Part of a title; empty: any. */
  search: string
  /** From 1. */
  page: number
}

type Asked = Record<string, string | string[] | undefined>

const LONGEST_SEARCH = 100
const LAST_PAGE = 10_000

/** Reads the address of the board. What makes no sense counts as not asked: an address is edited by hand. */
export function readBoardOrder(asked: Asked): BoardOrder {
  const [collection, locale, state] = [one(asked, 'kind'), one(asked, 'language'), one(asked, 'state')]
  const page = Number(one(asked, 'page'))
  return {
    collection: isReviewed(collection) ? collection : null,
    locale: isLocale(locale) ? locale : null,
    state: STATE_FILTERS.find((filter) => filter === state) ?? null,
    isOwn: one(asked, 'whose') === 'own',
    search: one(asked, 'q').replaceAll('\0', '').trim().slice(0, LONGEST_SEARCH),
    page: Number.isSafeInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1,
  }
}

/** The address of the board that asks for this. */
export function boardAddress(order: Partial<BoardOrder> = {}): string {
  const { collection, locale, state, isOwn, search, page } = order
  const query = new URLSearchParams({
    ...(collection && { kind: collection }),
    ...(locale && { language: locale }),
    ...(state && { state }),
    ...(isOwn && { whose: 'own' }),
    ...(search && { q: search }),
    ...(page !== undefined && page > 1 && { page: String(page) }),
  }).toString()
  return query === '' ? BOARD : `${BOARD}?${query}`
}

export const BOARD = '/admin/translations'

function one(asked: Asked, name: string): string {
  const value = asked[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
