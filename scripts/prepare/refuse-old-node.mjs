// Is this Node new enough? Written without modern syntax: an old Node has to be able to read it.

var needed = { major: 20, minor: 19 }

/**
 * Ends the process with one clear sentence when this Node is older than the code needs.
 * @param {string} [version] as in `process.versions.node`
 */
export function refuseOldNode (version) {
  var found = version || process.versions.node
  var parts = found.split('.').map(Number)
  var major = parts[0] || 0
  var minor = parts[1] || 0
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return
  console.error('This needs Node ' + needed.major + '.' + needed.minor + ' or newer, and this is Node ' + found + '. Install a newer Node from nodejs.org and run the same command again.')
  process.exit(1)
}
