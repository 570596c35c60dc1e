import '../../stay-awake.ts'
import { openBooks } from '../../donations/books.ts'
import { environment } from '../../environment.ts'
import { timeSearch } from './time-search.ts'

/** Times searches in the database of the environment and on the site at the given address; writes what it found as one line. */
const books = openBooks({ url: environment.DATABASE_URL, name: 'campaign-trial', max: 2 })
process.stdout.write(`${JSON.stringify(await timeSearch(books, process.argv[2] ?? ''))}\n`)
await books.end()
process.exit(0)
