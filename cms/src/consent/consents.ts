import { LOCALE_NAMES, LOCALES } from '@campaign/shared/locales/locales.ts'
import type { CollectionConfig, DateField, Validate } from 'payload'
import { todayInParis } from '../desk/show-date.ts'
import { machineField } from '../donations/kept-by-machine.ts'
import { adminGroups } from '../languages/admin-groups.ts'
import { sayTo } from '../languages/say-to.ts'
import { accessTo, accessToField } from '../people/access-to.ts'
import { CONSENT_CHANNELS, CONSENT_SCOPES, INFORMED_LANGUAGES, WAYS_INFORMED } from './consent.ts'
import { consentFaults } from './consent-fault-words.ts'
import { channelWords, consentNames, consentWords as words, scopeWords, wayWords } from './consent-words.ts'
import { consentTrail } from '../trail/consent-trail.ts'
import { fillInConsent, followConsent, guardConsent } from './keep-consent.ts'
import { nameLanguage } from './name-language.ts'
import { WITHDRAWAL_WORD_LENGTH } from './withdrawal-word-length.ts'

const mustBeTicked: Validate<unknown> = (value, { req }) => value === true || sayTo(req, consentFaults.mustBeTicked)

const day = (name: 'agreedOn' | 'reviewOn' | 'expiresOn', more: Partial<DateField> = {}): DateField => ({
  ...more,
  name,
  type: 'date',
  label: words[name].label,
  admin: {
    description: words[name].help,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
  },
})

/**
 * What a person agreed to: what of them, in which languages, where, until when. There is no name in it and no field into
 * which one could be written (a test holds that); who is behind the code stands in the case worker's file, on paper.
 */
export const consents: CollectionConfig<'consents'> = {
  slug: 'consents',
  labels: { singular: consentNames.singular, plural: consentNames.plural },
  access: accessTo('consents'),
  admin: {
    group: adminGroups.stories,
    description: consentNames.description,
    useAsTitle: 'caseCode',
    defaultColumns: ['caseCode', 'standing', 'languages', 'channels', 'expiresOn'],
    listSearchableFields: ['caseCode'],
    hideAPIURL: true,
    components: {
      beforeListTable: [
        '/consent/desk/ConsentFilters.tsx#ConsentFilters',
        '/consent/desk/ConsentsEndingSoon.tsx#ConsentsEndingSoon',
      ],
    },
  },
  // What ended long ago comes last; what ends soon stands above the list.
  defaultSort: '-expiresOn',
  defaultPopulate: { caseCode: true },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: false,
  hooks: {
    beforeValidate: [fillInConsent],
    beforeChange: [guardConsent, consentTrail.beforeChange],
    afterChange: [followConsent],
    afterRead: [consentTrail.afterRead],
  },
  fields: [
    {
      name: 'standing',
      type: 'ui',
      label: words.standing.label,
      admin: {
        components: {
          Field: '/consent/desk/ConsentPage.tsx#ConsentPage',
          Cell: '/consent/desk/ConsentCell.tsx#ConsentCell',
        },
      },
    },
    {
      name: 'caseCode',
      type: 'text',
      unique: true,
      label: words.caseCode.label,
      admin: { description: words.caseCode.help, readOnly: true, condition: ({ id }) => Boolean(id) },
    },
    {
      name: 'scope',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['text'],
      options: CONSENT_SCOPES.map((value) => ({ value, label: scopeWords[value] })),
      label: words.scope.label,
      admin: { description: words.scope.help },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
      label: words.languages.label,
      admin: { description: words.languages.help },
    },
    {
      name: 'channels',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['site'],
      options: CONSENT_CHANNELS.map((value) => ({ value, label: channelWords[value] })),
      label: words.channels.label,
      admin: { description: words.channels.help },
    },
    {
      name: 'informedHow',
      type: 'select',
      required: true,
      options: WAYS_INFORMED.map((value) => ({ value, label: wayWords[value] })),
      access: accessToField('consents', 'informedHow'),
      label: words.informedHow.label,
      admin: { description: words.informedHow.help },
    },
    {
      name: 'informedIn',
      type: 'select',
      required: true,
      options: INFORMED_LANGUAGES.map((value) => ({ value, label: nameLanguage(value) })),
      access: accessToField('consents', 'informedIn'),
      label: words.informedIn.label,
      admin: { description: words.informedIn.help },
    },
    {
      name: 'risksExplained',
      type: 'checkbox',
      defaultValue: false,
      validate: mustBeTicked,
      access: accessToField('consents', 'risksExplained'),
      label: words.risksExplained.label,
      admin: { description: words.risksExplained.help },
    },
    {
      name: 'aidIndependent',
      type: 'checkbox',
      defaultValue: false,
      validate: mustBeTicked,
      access: accessToField('consents', 'aidIndependent'),
      label: words.aidIndependent.label,
      admin: { description: words.aidIndependent.help },
    },
    day('agreedOn', { required: true, defaultValue: () => `${todayInParis()}T12:00:00.000Z` }),
    // Filled in where they are left empty.
    day('expiresOn', { index: true }),
    day('reviewOn'),
    {
      // Never stored: `guardConsent` makes a seal of it. Empty when a record is changed: the word stays.
      name: 'withdrawalWord',
      type: 'text',
      virtual: true,
      maxLength: WITHDRAWAL_WORD_LENGTH.longest,
      access: accessToField('consents', 'withdrawalWord'),
      label: words.withdrawalWord.label,
      // Payload lets nobody type into what it does not store, unless told.
      admin: {
        description: words.withdrawalWord.help,
        readOnly: false,
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    machineField({ name: 'withdrawalSeal', type: 'text' }),
    {
      name: 'withdrawnAt',
      type: 'date',
      access: { create: () => false, update: () => false },
      label: words.withdrawnAt.label,
      admin: { hidden: true },
    },
    {
      name: 'isSample',
      type: 'checkbox',
      defaultValue: false,
      access: { create: () => false, update: () => false },
      label: words.isSample.label,
      admin: { hidden: true },
    },
  ],
}
