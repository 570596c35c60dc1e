import { expect, it } from 'vitest'
import { CHECKLIST, refuseApproval, type ApprovalAsked } from './decide-approval.ts'

const good: ApprovalAsked = {
  collection: 'stories',
  approver: 'reviewer',
  editors: ['author', null],
  seen: 'hash',
  now: 'hash',
  consent: null,
  isUntranslated: false,
  areNeverWordsReadable: true,
  pictures: [],
  findings: [
    { key: 'a', class: 'link' },
    { key: 'b', class: 'full_name' },
  ],
  accepted: [
    { key: 'a', reason: 'A public law.' },
    { key: 'b', reason: 'An invented name.' },
  ],
  checklist: CHECKLIST,
}

it('lets somebody else approve what they saw, with every question answered and every finding settled', () => {
  expect(refuseApproval(good)).toBe(null)
})

it.each<[string, Partial<ApprovalAsked>]>([
  ['own_text', { editors: ['author', 'reviewer'] }],
  ['text_changed', { now: 'another' }],
  ['consent_missing', { consent: 'consent_missing' }],
  ['consent_withdrawn', { consent: 'consent_withdrawn' }],
  ['untranslated_left', { isUntranslated: true }],
  ['never_words_unreadable', { areNeverWordsReadable: false }],
  ['never_word_found', { findings: [{ key: 'a', class: 'never_word' }, ...good.findings.slice(1)] }],
  ['findings_open', { accepted: good.accepted.slice(1) }],
  ['findings_open', { accepted: [{ key: 'a', reason: '       ' }, ...good.accepted.slice(1)] }],
  ['findings_open', { accepted: [{ key: 'a', reason: 'short' }, ...good.accepted.slice(1)] }],
  ['findings_open', { accepted: [{ key: 'other', reason: 'A public law.' }, ...good.accepted.slice(1)] }],
  ...CHECKLIST.map((left): [string, Partial<ApprovalAsked>] => [
    'checklist_incomplete',
    { checklist: CHECKLIST.filter((item) => item !== left) },
  ]),
])('refuses it as %s', (refusal, change) => {
  expect(refuseApproval({ ...good, ...change })).toBe(refusal)
})

it.each(['pages', 'campaigns', 'spending'] as const)(
  'needs one approval of %s, of anybody who reviews, and no questions',
  (collection) => {
    expect(refuseApproval({ ...good, collection, editors: ['reviewer'], checklist: [] })).toBe(null)
    expect(refuseApproval({ ...good, collection, accepted: [] })).toBe('findings_open')
  },
)
