import type { Words } from '../../languages/words.ts'
import type { Tried } from '../tried.ts'
import { actLabels } from './act-labels.ts'
import { trailWords } from './trail-words.ts'

const reading = { fr: 'lecture', en: 'reading', ru: 'чтение', uk: 'читання', de: 'Lesen' }
const desk = { fr: 'dons', en: 'donations', ru: 'пожертвования', uk: 'пожертви', de: 'Spenden' }
const review = { fr: 'relecture', en: 'review', ru: 'проверка', uk: 'перевірка', de: 'Prüfung' }
const withdrawals = {
  fr: 'retraits du site',
  en: 'withdrawals from the site',
  ru: 'снятие с сайта',
  uk: 'зняття із сайту',
  de: 'Entfernen von der Seite',
}
const preview = { fr: 'aperçu', en: 'preview', ru: 'предпросмотр', uk: 'попередній перегляд', de: 'Vorschau' }

/** What somebody tried who was refused; what is an act when it succeeds is called what it is called then. */
export const triedLabels: Record<Tried, Words> = {
  create: { fr: 'création', en: 'creating', ru: 'создание', uk: 'створення', de: 'Anlegen' },
  read: reading,
  update: { fr: 'modification', en: 'changing', ru: 'изменение', uk: 'зміна', de: 'Ändern' },
  delete: { fr: 'suppression', en: 'deleting', ru: 'удаление', uk: 'видалення', de: 'Löschen' },
  read_versions: {
    fr: 'lecture des versions',
    en: 'reading versions',
    ru: 'чтение версий',
    uk: 'читання версій',
    de: 'Lesen von Fassungen',
  },
  approve_own_text: {
    fr: 'approuver son propre texte',
    en: 'approving one’s own text',
    ru: 'одобрение собственного текста',
    uk: 'схвалення власного тексту',
    de: 'eigenen Text freigeben',
  },
  give_oneself_roles: {
    fr: 'se donner un rôle',
    en: 'taking a role',
    ru: 'присвоение роли себе',
    uk: 'надання ролі собі',
    de: 'sich selbst eine Rolle geben',
  },
  open_page: {
    fr: 'page d’un autre rôle',
    en: 'page of another role',
    ru: 'страница другой роли',
    uk: 'сторінка іншої ролі',
    de: 'Seite einer anderen Rolle',
  },
  refund_donation: actLabels.refund_requested,
  enter_donation: actLabels.donation_entered,
  export_donations: actLabels.donations_exported,
  cancel_subscription: actLabels.subscription_cancelled,
  issue_manage_link: actLabels.manage_link_issued,
  retry_event: actLabels.notice_retried,
  deal_with_alarm: actLabels.alarm_dealt_with,
  reconcile: actLabels.reconciliation_asked,
  ask_stripe: desk,
  see_desk: desk,
  see_review: review,
  approve_text: actLabels.text_approved,
  return_text: actLabels.text_returned,
  plan_publication: actLabels.publication_planned,
  see_translations: actLabels.text_edited,
  write_translation: actLabels.text_edited,
  see_text_trail: trailWords.title,
  see_account_trail: trailWords.title,
  see_money_trail: trailWords.title,
  preview_text: preview,
  leave_text: actLabels.text_edited,
  remove_versions: actLabels.versions_removed,
  withdraw_consent: actLabels.consent_withdrawn,
  check_consent_word: actLabels.consent_word_checked,
  keep_never_words: actLabels.never_word_added,
  see_withdrawals: withdrawals,
  withdraw_stories: withdrawals,
  cover_picture: actLabels.picture_covered,
  show_faces: actLabels.faces_shown,
  keep_picture: actLabels.picture_kept,
  keep_own_account: actLabels.account_changed,
  keep_accounts: actLabels.account_changed,
}
