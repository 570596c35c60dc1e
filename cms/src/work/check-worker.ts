/** For the health check of a container: ends with 0 when the worker beside it was heard of lately, else with 1. */
import { openBooks } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { isHeard } from './heartbeat.ts'

const books = openBooks({ url: environment.DATABASE_URL, name: 'campaign-check', max: 1 })
process.exitCode = (await isHeard(books).catch(() => false)) ? 0 : 1
await books.end()
