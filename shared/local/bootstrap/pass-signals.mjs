const LOOK_AT_PARENT_MILLISECONDS = 1000

/**
 * This process does nothing of its own any more: whoever tells it to end means the child.
 * Ctrl-C reaches the child from the terminal as well as from here; the child takes the two for one.
 * @param {import('node:child_process').ChildProcess} child
 */
export function passSignals(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => {
      child.kill(signal)
    })

  // npm killed outright passes nothing on; but then we have another parent than before.
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, LOOK_AT_PARENT_MILLISECONDS).unref()
}
