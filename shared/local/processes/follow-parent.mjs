// Preloaded (`node --import`) into every process the stack starts. However the stack dies, even by SIGKILL, the system
// closes the channel between the two, and what was started ends itself: no orphan keeps a port or the database.
const SECONDS_TO_END_WELL = 8

const channel = /** @type {{ unrefCounted: () => void } | undefined} */ (/** @type {unknown} */ (process.channel))

if (channel) {
  process.on('disconnect', () => {
    setTimeout(() => endGroup(), SECONDS_TO_END_WELL * 1000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // This listener must not keep a program alive that is otherwise done; one of the program's own must (unref() would
  // take that away from it for good, and Next's build workers, forked with our preload, would end at once).
  channel.unrefCounted()
}

function endGroup() {
  try {
    // The stack starts each process as the leader of a group of its own, so this takes its children along.
    process.kill(-process.pid, 'SIGKILL')
  } catch {
    process.kill(process.pid, 'SIGKILL')
  }
}
