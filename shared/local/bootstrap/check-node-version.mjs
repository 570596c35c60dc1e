const MAJOR = 20
const MINOR = 19

/**
 * What is wrong with this version of Node and how to mend it, in words; null when it will do.
 * @param {string} version as in process.version: "v20.19.0"
 * @returns {string | null}
 */
export function checkNodeVersion(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number)
  const major = parts[0] || 0
  const isEnough = major > MAJOR || (major === MAJOR && (parts[1] || 0) >= MINOR)
  if (isEnough) return null
  return (
    'This needs Node ' +
    MAJOR +
    '.' +
    MINOR +
    ' or newer, and you have ' +
    version.replace(/^v/, '') +
    ': install the current LTS release from https://nodejs.org and run the same command again.'
  )
}
