/** A rich text that holds every part the editor offers, as the editor stores it. `picture`, `story`: ids of ours. */
export function everyPart({ picture, story }: { picture: string; story: string }) {
  return {
    root: part('root', [
      part('heading', [words('Avant')], { tag: 'h2' }),
      part('paragraph', [
        words('On m’a remis '),
        part('link', [words('un papier')], {
          fields: { linkType: 'internal', doc: { relationTo: 'stories', value: story } },
          version: 3,
        }),
        { type: 'inlineBlock', version: 1, fields: { id: '65f0a1', blockType: 'note', text: 'Une convocation.' } },
        words('.'),
      ]),
      {
        ...{ type: 'upload', version: 3, format: '', id: '65f0a2', relationTo: 'media', value: picture },
        fields: { caption: 'Un quai vide.' },
      },
      {
        ...{ type: 'block', version: 2, format: '' },
        fields: {
          ...{ id: '65f0a3', blockName: '', blockType: 'sourcedFact', figure: '8 600', statement: 'Des poursuites.' },
          ...{ source: 'Un journal', sourceUrl: 'https://journal.example/a', asOfSeason: 'spring', asOfYear: 2024 },
        },
      },
      {
        ...{ type: 'block', version: 2, format: '' },
        fields: { id: '65f0a4', blockType: 'attributedQuote', text: 'J’ai dit non.', attribution: 'un conducteur' },
      },
      { type: 'horizontalrule', version: 1 },
      part('quote', [words('Une fois suffit.')]),
    ]),
  }
}

function words(text: string) {
  return { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
}

function part(type: string, children: object[], more: object = {}) {
  return { type, children, direction: 'ltr', format: '', indent: 0, version: 1, ...more }
}
