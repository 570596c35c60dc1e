import { describe, expect, it } from 'vitest'
import { chooseSlug } from './choose-slug.ts'

/** A text whose address came from its title, and nobody touching anything. */
const untouched = {
  before: 'une-fuite',
  typed: 'une-fuite',
  fromTyped: 'une-fuite',
  fromTitle: 'une-fuite',
  fromTitleBefore: 'une-fuite',
  wasPublic: false,
}
const nothingYet = { before: '', typed: '', fromTyped: '', fromTitle: '', fromTitleBefore: '', wasPublic: false }

describe('chooseSlug', () => {
  it('has nothing to make an address from before there is a title', () => {
    expect(chooseSlug(nothingYet)).toEqual({ slug: null })
  })

  it('makes the first address from the title', () => {
    expect(chooseSlug({ ...nothingYet, fromTitle: 'une-fuite' })).toEqual({ slug: 'une-fuite', by: 'machine' })
  })

  it('follows a new title while the text was never public', () => {
    expect(chooseSlug({ ...untouched, fromTitle: 'un-refus' })).toEqual({ slug: 'un-refus', by: 'machine' })
    expect(
      chooseSlug({
        ...untouched,
        before: 'une-fuite-2',
        typed: 'une-fuite-2',
        fromTyped: 'une-fuite-2',
        fromTitle: 'un-refus',
      }),
    ).toEqual({
      slug: 'un-refus',
      by: 'machine',
    })
  })

  it('does not follow the title once the text was public', () => {
    expect(chooseSlug({ ...untouched, fromTitle: 'un-refus', wasPublic: true })).toEqual({
      slug: 'une-fuite',
      by: 'nobody',
    })
  })

  it('does not follow the title when the address was typed', () => {
    const typedBefore = { ...untouched, before: 'adresse', typed: 'adresse', fromTyped: 'adresse' }
    expect(chooseSlug({ ...typedBefore, fromTitle: 'un-refus' })).toEqual({ slug: 'adresse', by: 'nobody' })
    expect(
      chooseSlug({
        ...typedBefore,
        before: 'une-fuite-longue',
        typed: 'une-fuite-longue',
        fromTyped: 'une-fuite-longue',
        fromTitle: 'un-refus',
      }),
    ).toEqual({
      slug: 'une-fuite-longue',
      by: 'nobody',
    })
  })

  it('takes what is typed, public or not, in the form of an address', () => {
    for (const wasPublic of [false, true])
      expect(chooseSlug({ ...untouched, typed: 'Un Refus', fromTyped: 'un-refus', wasPublic })).toEqual({
        slug: 'un-refus',
        by: 'hand',
      })
  })

  it('is not changed by typing the same address in another form', () => {
    expect(chooseSlug({ ...untouched, typed: 'Une Fuite', fromTyped: 'une-fuite' })).toEqual({
      slug: 'une-fuite',
      by: 'nobody',
    })
  })

  it('is made anew from the title when it is cleared, unless the text was public', () => {
    const cleared = { ...untouched, before: 'adresse', typed: '', fromTyped: '' }
    expect(chooseSlug(cleared)).toEqual({ slug: 'une-fuite', by: 'machine' })
    expect(chooseSlug({ ...cleared, wasPublic: true })).toEqual({ slug: 'adresse', by: 'nobody' })
  })

  it('stays when the title is emptied, so that a text can always be taken down', () => {
    expect(chooseSlug({ ...untouched, fromTitle: '' })).toEqual({ slug: 'une-fuite', by: 'nobody' })
  })
})
