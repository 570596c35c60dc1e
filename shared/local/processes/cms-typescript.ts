/**
 * How Node is told to run the CMS's TypeScript, before the script. Lexical's files for Node wait, while they are loaded,
 * for another file of theirs; on Node 20, where a thread of its own finds and translates files, the answer now and then
 * never came, and the program waited for ever. The files of this condition wait for nothing.
 */
export const CMS_TYPESCRIPT = ['--conditions=production', '--import', 'tsx']
