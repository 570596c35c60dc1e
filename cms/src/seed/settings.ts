/** What the settings need before the association has given its own details; whatever is not public knowledge says so. */
export const sampleSettings = {
  association: {
    name: 'Russie-Libertés',
    address: '1 rue de l’Exemple, 75000 Paris (exemple)',
    registration: 'Association loi 1901, RNA W000000000 (exemple)',
    publicationDirector: 'Prénom Nom (exemple)',
    host: 'Hébergeur SA, 2 rue de l’Exemple, 75000 Paris (exemple)',
  },
  contact: { email: 'contact@example.org' },
}
