import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { deepMergeSimple, type Block } from 'payload'
import { captionFields } from './blocks/caption-field.ts'
import { lineBlocks, pageBlocks, textBlocks } from './blocks/text-blocks.ts'
import { editorWords } from './editor-words.ts'
import { KeepWordsFeature } from './keep-words/keep-words-feature.ts'
import { linkFields } from './link-fields.ts'

/**
 * What a text may be made of: what the site knows how to draw, and no more. No raw HTML, no colours, no embeds:
 * nothing that could load from somebody else's server.
 */
const editorFor = (blocks: Block[]): ReturnType<typeof lexicalEditor> => {
  const lexical = lexicalEditor({ features: featuresWith(blocks) })
  // With names for its tools that a newsroom understands.
  return async (settings) => {
    const adapter = await lexical(settings)
    return { ...adapter, i18n: deepMergeSimple(adapter.i18n ?? {}, editorWords) }
  }
}

function featuresWith(blocks: Block[]) {
  return [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    // The page's own title is the h1.
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({
      // By id alone: where a text stands in each language is known to the site's own table of contents.
      enabledCollections: ['stories', 'pages'],
      maxDepth: 0,
      disableAutoLinks: true,
      fields: ({ defaultFields }) => linkFields(defaultFields),
    }),
    UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: captionFields } }, maxDepth: 1 }),
    BlocksFeature({ blocks, inlineBlocks: lineBlocks }),
    KeepWordsFeature(),
  ]
}

export const editor = editorFor(textBlocks)

/** Of a text page, which may show figures that the house keeps. */
export const pageEditor = editorFor(pageBlocks)
