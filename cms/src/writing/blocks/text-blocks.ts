import type { Block } from 'payload'
import { factBlock } from './fact-block.ts'
import { noteBlock } from './note-block.ts'
import { quoteBlock } from './quote-block.ts'

/** What stands between two paragraphs, and what stands within a line. */
export const textBlocks: Block[] = [quoteBlock, factBlock]
export const lineBlocks: Block[] = [noteBlock]
