import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'

/**
 * What a text may be made of: what the site knows how to draw, and no more. No raw HTML, no colours, no embeds:
 * nothing that could load from somebody else's server.
 */
export const editor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    ParagraphFeature(),
    // The page's own title is the h1.
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    // Addresses only: a link to a document would need a slug in each language, which the site works out itself.
    LinkFeature({ enabledCollections: [], disableAutoLinks: true }),
    UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: [] } } }),
  ],
})
