import * as migration_20261122_100823_initial from './20261122_100823_initial'
import * as migration_20261122_235900_keep_the_books from './20261122_235900_keep_the_books'
import * as migration_20261123_000000_money_in_full from './20261123_000000_money_in_full'
import * as migration_20261123_000100_keep_all_the_books from './20261123_000100_keep_all_the_books'
import * as migration_20261123_000200_count_openings from './20261123_000200_count_openings'
import * as migration_20261123_000300_review_gate from './20261123_000300_review_gate'
import * as migration_20261123_000400_hold_unapproved_texts from './20261123_000400_hold_unapproved_texts'
import * as migration_20261123_010000_newsroom from './20261123_010000_newsroom'
import * as migration_20261123_020001_hold_consents from './20261123_020001_hold_consents'
import * as migration_20261123_030001_hold_withdrawn_stories from './20261123_030001_hold_withdrawn_stories'
import * as migration_20261123_040001_hold_uncovered_faces from './20261123_040001_hold_uncovered_faces'
import * as migration_20261123_050010_accounts from './20261123_050010_accounts'
import * as migration_20261123_070001_keep_the_trail from './20261123_070001_keep_the_trail'

export const migrations = [
  {
    up: migration_20261122_100823_initial.up,
    down: migration_20261122_100823_initial.down,
    name: '20261122_100823_initial',
  },
  {
    up: migration_20261122_235900_keep_the_books.up,
    down: migration_20261122_235900_keep_the_books.down,
    name: '20261122_235900_keep_the_books',
  },
  {
    up: migration_20261123_000000_money_in_full.up,
    down: migration_20261123_000000_money_in_full.down,
    name: '20261123_000000_money_in_full',
  },
  {
    up: migration_20261123_000100_keep_all_the_books.up,
    down: migration_20261123_000100_keep_all_the_books.down,
    name: '20261123_000100_keep_all_the_books',
  },
  {
    up: migration_20261123_000200_count_openings.up,
    down: migration_20261123_000200_count_openings.down,
    name: '20261123_000200_count_openings',
  },
  {
    up: migration_20261123_000300_review_gate.up,
    down: migration_20261123_000300_review_gate.down,
    name: '20261123_000300_review_gate',
  },
  {
    up: migration_20261123_000400_hold_unapproved_texts.up,
    down: migration_20261123_000400_hold_unapproved_texts.down,
    name: '20261123_000400_hold_unapproved_texts',
  },
  {
    up: migration_20261123_010000_newsroom.up,
    down: migration_20261123_010000_newsroom.down,
    name: '20261123_010000_newsroom',
  },
  {
    up: migration_20261123_020001_hold_consents.up,
    down: migration_20261123_020001_hold_consents.down,
    name: '20261123_020001_hold_consents',
  },
  {
    up: migration_20261123_030001_hold_withdrawn_stories.up,
    down: migration_20261123_030001_hold_withdrawn_stories.down,
    name: '20261123_030001_hold_withdrawn_stories',
  },
  {
    up: migration_20261123_040001_hold_uncovered_faces.up,
    down: migration_20261123_040001_hold_uncovered_faces.down,
    name: '20261123_040001_hold_uncovered_faces',
  },
  {
    up: migration_20261123_050010_accounts.up,
    down: migration_20261123_050010_accounts.down,
    name: '20261123_050010_accounts',
  },
  {
    up: migration_20261123_070001_keep_the_trail.up,
    down: migration_20261123_070001_keep_the_trail.down,
    name: '20261123_070001_keep_the_trail',
  },
]
