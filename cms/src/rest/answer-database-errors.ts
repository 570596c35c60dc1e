import type { AfterErrorHook, PayloadRequest } from 'payload'
import { campaignHasGifts } from '../campaigns/campaign-has-gifts.ts'
import { causesOf } from '../database/causes-of.ts'
import { sayTo } from '../languages/say-to.ts'
import { refusalWords } from './refusal-words.ts'

/**
 * Payload answers 500 to whatever the database says. Here a value that the database cannot take (not a UUID, NUL in a
 * text, a number out of range: class 22) or that breaks a rule of its tables (class 23) is the asker's fault, 400; and
 * a database that is not there is nobody's, 503: ask again. What a person may
 * well try in good faith is answered in words of their own.
 */
export const answerDatabaseErrors: AfterErrorHook = ({ error, req, collection }) => {
  for (const { code, message } of causesOf(error)) {
    if (isOfRelations(code) && req?.method === 'DELETE' && collection?.slug === 'campaigns') return keptForGifts(req)
    if (/^2[23][0-9A-Z]{3}$/.test(code)) return say(400, 'malformed', req)
    if (/^(08|53|57P|E(CONN|PIPE|TIMEDOUT))/.test(code) || /^(Connection terminated|timeout exceeded)/.test(message))
      return say(503, 'unavailable', req)
  }
  return undefined
}

function say(status: number, fault: 'malformed' | 'unavailable', req: PayloadRequest | undefined) {
  const message = req ? sayTo(req, refusalWords[fault]) : refusalWords[fault].en
  return { status, response: { errors: [{ message }] } }
}

/** Class 23 where something else depends on the row: restrict, not-null and foreign key violations. */
function isOfRelations(code: string): boolean {
  return code === '23001' || code === '23502' || code === '23503'
}

function keptForGifts(req: PayloadRequest) {
  return { status: 409, response: { errors: [{ message: sayTo(req, campaignHasGifts) }] } }
}
