/**
 * The workshop: a process of its own in which strangers' files are opened. It has no secrets, no database and no more
 * memory than it needs, and is ended when it takes too long. Pictures come and go over the channel to its parent.
 */
import type { Job, Search } from './job.ts'
import { makePicture, searchPicture } from './make-picture.ts'

process.on('message', (job: Job | Search) => {
  const answering = 'isSearchOnly' in job ? searchPicture(job) : makePicture(job)
  void answering.then((answer) => process.send?.(answer))
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
