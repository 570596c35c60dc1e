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
import * as migration_20261124_010000_faces_returns_risk from './20261124_010000_faces_returns_risk'
import * as migration_20261124_010001_hold_face_consents from './20261124_010001_hold_face_consents'
import * as migration_20261124_020001_forget_returns from './20261124_020001_forget_returns'
import * as migration_20261124_030001_search_never_words from './20261124_030001_search_never_words'
import * as migration_20261124_030002_free_pages from './20261124_030002_free_pages'
import * as migration_20261124_030003_consent_lapses from './20261124_030003_consent_lapses'
import * as migration_20261124_030004_scan_outputs from './20261124_030004_scan_outputs'
import * as migration_20261124_040001_cover_all_at_once from './20261124_040001_cover_all_at_once'
import * as migration_20261125_020001_look_at_pictures from './20261125_020001_look_at_pictures'
import * as migration_20261125_020002_free_large_tables from './20261125_020002_free_large_tables'
import * as migration_20261125_030001_search from './20261125_030001_search'
import * as migration_20261125_040000_content_changes from './20261125_040000_content_changes'
import * as migration_20261126_030000_neutral_title_and_use_of_donations from './20261126_030000_neutral_title_and_use_of_donations'
import * as migration_20261126_030001_hold_spending from './20261126_030001_hold_spending'
import * as migration_20261126_040001_search_by_language from './20261126_040001_search_by_language'
import * as migration_20261127_040001_remember_pictures from './20261127_040001_remember_pictures'
import * as migration_20261128_010001_settings_by_two from './20261128_010001_settings_by_two'
import * as migration_20261129_010000_unused_pictures from './20261129_010000_unused_pictures'
import * as migration_20261129_010001_hold_ended_pictures from './20261129_010001_hold_ended_pictures'
import * as migration_20261129_050001_search_as_typed from './20261129_050001_search_as_typed'
import * as migration_20261130_020001_closed_accounts from './20261130_020001_closed_accounts'
import * as migration_20261130_030001_fresh_proof from './20261130_030001_fresh_proof'
import * as migration_20261201_040001_consents_end_in_paris from './20261201_040001_consents_end_in_paris'

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
  {
    up: migration_20261124_010000_faces_returns_risk.up,
    down: migration_20261124_010000_faces_returns_risk.down,
    name: '20261124_010000_faces_returns_risk',
  },
  {
    up: migration_20261124_010001_hold_face_consents.up,
    down: migration_20261124_010001_hold_face_consents.down,
    name: '20261124_010001_hold_face_consents',
  },
  {
    up: migration_20261124_020001_forget_returns.up,
    down: migration_20261124_020001_forget_returns.down,
    name: '20261124_020001_forget_returns',
  },
  {
    up: migration_20261124_030001_search_never_words.up,
    down: migration_20261124_030001_search_never_words.down,
    name: '20261124_030001_search_never_words',
  },
  {
    up: migration_20261124_030002_free_pages.up,
    down: migration_20261124_030002_free_pages.down,
    name: '20261124_030002_free_pages',
  },
  {
    up: migration_20261124_030003_consent_lapses.up,
    down: migration_20261124_030003_consent_lapses.down,
    name: '20261124_030003_consent_lapses',
  },
  {
    up: migration_20261124_030004_scan_outputs.up,
    down: migration_20261124_030004_scan_outputs.down,
    name: '20261124_030004_scan_outputs',
  },
  {
    up: migration_20261124_040001_cover_all_at_once.up,
    down: migration_20261124_040001_cover_all_at_once.down,
    name: '20261124_040001_cover_all_at_once',
  },
  {
    up: migration_20261125_020001_look_at_pictures.up,
    down: migration_20261125_020001_look_at_pictures.down,
    name: '20261125_020001_look_at_pictures',
  },
  {
    up: migration_20261125_020002_free_large_tables.up,
    down: migration_20261125_020002_free_large_tables.down,
    name: '20261125_020002_free_large_tables',
  },
  {
    up: migration_20261125_030001_search.up,
    down: migration_20261125_030001_search.down,
    name: '20261125_030001_search',
  },
  {
    up: migration_20261125_040000_content_changes.up,
    down: migration_20261125_040000_content_changes.down,
    name: '20261125_040000_content_changes',
  },
  {
    up: migration_20261126_030000_neutral_title_and_use_of_donations.up,
    down: migration_20261126_030000_neutral_title_and_use_of_donations.down,
    name: '20261126_030000_neutral_title_and_use_of_donations',
  },
  {
    up: migration_20261126_030001_hold_spending.up,
    down: migration_20261126_030001_hold_spending.down,
    name: '20261126_030001_hold_spending',
  },
  {
    up: migration_20261126_040001_search_by_language.up,
    down: migration_20261126_040001_search_by_language.down,
    name: '20261126_040001_search_by_language',
  },
  {
    up: migration_20261127_040001_remember_pictures.up,
    down: migration_20261127_040001_remember_pictures.down,
    name: '20261127_040001_remember_pictures',
  },
  {
    up: migration_20261128_010001_settings_by_two.up,
    down: migration_20261128_010001_settings_by_two.down,
    name: '20261128_010001_settings_by_two',
  },
  {
    up: migration_20261129_010000_unused_pictures.up,
    down: migration_20261129_010000_unused_pictures.down,
    name: '20261129_010000_unused_pictures',
  },
  {
    up: migration_20261129_010001_hold_ended_pictures.up,
    down: migration_20261129_010001_hold_ended_pictures.down,
    name: '20261129_010001_hold_ended_pictures',
  },
  {
    up: migration_20261129_050001_search_as_typed.up,
    down: migration_20261129_050001_search_as_typed.down,
    name: '20261129_050001_search_as_typed',
  },
  {
    up: migration_20261130_020001_closed_accounts.up,
    down: migration_20261130_020001_closed_accounts.down,
    name: '20261130_020001_closed_accounts',
  },
  {
    up: migration_20261130_030001_fresh_proof.up,
    down: migration_20261130_030001_fresh_proof.down,
    name: '20261130_030001_fresh_proof',
  },
  {
    up: migration_20261201_040001_consents_end_in_paris.up,
    down: migration_20261201_040001_consents_end_in_paris.down,
    name: '20261201_040001_consents_end_in_paris',
  },
]
