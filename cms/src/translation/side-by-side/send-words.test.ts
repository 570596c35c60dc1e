import { expect, it } from 'vitest'
import { readOutcome } from './send-words.ts'

const outcomes = { text_changed: 'Somebody else saved.', invalid: 'To mend: {missing}' }

it.each([
  [200, { outcome: 'saved', text: 'f' }, { outcome: 'saved', doc: { outcome: 'saved', text: 'f' } }],
  [401, { errors: [] }, { outcome: 'signed_out' }],
  [409, { outcome: 'refused', code: 'text_changed' }, { outcome: 'stale', message: 'Somebody else saved.' }],
  [422, { outcome: 'invalid', missing: ['Text: x'] }, { outcome: 'refused', message: 'To mend: Text: x' }],
  [403, { errors: [{ message: 'Not for you.' }] }, { outcome: 'refused', message: 'Not for you.' }],
  [413, null, { outcome: 'refused', message: '' }],
  // A gateway's, or none of ours.
  [502, '<html>', { outcome: 'offline' }],
  [503, { errors: [{ message: 'Later.' }] }, { outcome: 'offline' }],
  [429, null, { outcome: 'offline' }],
  [200, '<html>', { outcome: 'offline' }],
])('an answer %i with %j is %j to the keeper', (status, body, outcome) => {
  expect(readOutcome({ status, body }, outcomes)).toEqual(outcome)
})
