import '../../stay-awake.ts'
import { openBooks } from '../../donations/books.ts'
import { eraseStory } from '../erase-story.ts'

/** Erases a story as the CMS does, in a process that a test can kill: `node … <database> <story> <data folder>`. */
const [url = '', story = '', data = ''] = process.argv.slice(2)
const books = openBooks({ url, name: 'campaign-trial', max: 2 })
process.stdout.write('begins\n')
await eraseStory(books, { story, by: null, cause: 'staff' }, { data })
process.stdout.write('ended\n')
process.exit(0)
