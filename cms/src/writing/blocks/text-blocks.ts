import type { Block } from 'payload'
import { factBlock } from './fact-block.ts'
import { noteBlock } from './note-block.ts'
import { quoteBlock } from './quote-block.ts'
import { spendingBlock } from './spending-block.ts'

/** What stands between two paragraphs, on a page of its own kind also, and what stands within a line. */
export const textBlocks: Block[] = [quoteBlock, factBlock]
export const pageBlocks: Block[] = [...textBlocks, spendingBlock]
export const lineBlocks: Block[] = [noteBlock]
