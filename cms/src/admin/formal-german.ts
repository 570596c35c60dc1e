/** Payload says "du" in German; the newsroom says "Sie". Of its sentences those that somebody here may meet. */
export const formalGerman = {
  authentication: {
    loggedIn: 'Um sich mit einem anderen Konto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    loggedOutInactivity: 'Sie wurden abgemeldet, weil lange nichts geschah.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    youAreInactive:
      'Sie waren einige Zeit nicht aktiv und werden gleich zu Ihrer Sicherheit abgemeldet. Möchten Sie angemeldet bleiben?',
  },
  dashboard: {
    discardMessage: 'Sie haben die Anordnung geändert und nicht gespeichert. Änderungen verwerfen?',
    noItems: 'Ihre Startseite ist leer.',
  },
  error: {
    deletingTitle: '{{title}} ließ sich nicht löschen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    documentNotFound:
      'Was die Nummer {{id}} trug, ist nicht zu finden: Es wurde gelöscht, hat nie bestanden, oder Sie dürfen es nicht sehen.',
    notAllowedToAccessPage: 'Diese Seite dürfen Sie nicht sehen.',
    notAllowedToPerformAction: 'Das dürfen Sie nicht tun.',
    unauthorized: 'Dafür müssen Sie angemeldet sein.',
  },
  fields: { chooseDocumentToLink: 'Wählen Sie, wohin der Link führt' },
  general: {
    sorryNotFound: 'Unter dieser Adresse ist nichts, oder nichts, was Sie sehen dürfen.',
    unsavedChanges: 'Sie haben nicht gespeicherte Änderungen. Speichern oder verwerfen Sie sie zuerst.',
    unsavedChangesDuplicate: 'Sie haben nicht gespeicherte Änderungen. Trotzdem verdoppeln?',
  },
  version: {
    aboutToPublishSelection: 'Alle gewählten {{label}} veröffentlichen: Sind Sie sicher?',
    aboutToRevertToPublished: 'Der Entwurf wird wieder, was öffentlich ist. Sind Sie sicher?',
    aboutToUnpublishSelection: 'Alle gewählten {{label}} von der Website nehmen: Sind Sie sicher?',
  },
} as const
