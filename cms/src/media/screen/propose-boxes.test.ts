import { expect, it } from 'vitest'
import { splitAnswers } from '../consented/shown-face.ts'
import { proposeBoxes } from './propose-boxes.ts'
import { tellWhoMayShow } from './tell-who-may-show.ts'

const box = (x: number) => ({ x, y: 100, width: 80, height: 100 })

it('the editor begins with what is shown as it is, and every other face to be covered', () => {
  const shown = { ...box(100), consent: 'c' }
  // The machine finds the same face a little elsewhere.
  expect(proposeBoxes([box(110), box(400)], [shown], { mayShow: true })).toEqual([shown, box(400)])
  expect(proposeBoxes([box(110)], [], { mayShow: true })).toEqual([box(110)])
  // To be covered it takes the whole of what was found, with its margin.
  expect(proposeBoxes([box(110)], [shown], { mayShow: false })).toEqual([box(110)])
  expect(proposeBoxes([box(400)], [shown], { mayShow: false })).toEqual([box(400), box(100)])
})

it('a box without a consent is covered, one with a consent is shown', () => {
  const shown = { ...box(100), consent: 'c' }
  expect(splitAnswers([box(400), shown])).toEqual({ covers: [box(400)], shown: [shown] })
})

it('a face is shown by a reviewer who did not send the picture, under a consent there is', () => {
  const reviewer = { id: 'r', collection: 'users', roles: ['reviewer'] } as never
  const author = { id: 'a', collection: 'users', roles: ['author'] } as never
  const asked = { user: reviewer, sender: 'a', hasConsents: true, faceState: 'faces_found' } as const
  expect(tellWhoMayShow(asked)).toBe('they')
  expect(tellWhoMayShow({ ...asked, sender: null })).toBe('they')
  expect(tellWhoMayShow({ ...asked, sender: 'r' })).toBe('another')
  expect(tellWhoMayShow({ ...asked, user: author })).toBe('reviewer')
  expect(tellWhoMayShow({ ...asked, hasConsents: false })).toBe('no_consent')
  expect(tellWhoMayShow({ ...asked, faceState: 'scan_failed' })).toBe('nobody')
})
