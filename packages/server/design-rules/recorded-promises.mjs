// The list of promises as it lies in the repository: one file for each major version, with the version it was recorded at on its first line.

/** @param {string} version */
export function fileOf (version) {
  return `packages/server/design-rules/promises/${version.split('.')[0]}.txt`
}

/** @param {string} version @param {readonly string[]} promises */
export function writeRecord (version, promises) {
  return `# ${version}\n${promises.join('\n')}\n`
}

/** @param {string} text */
export function readRecord (text) {
  const [first = '', ...promises] = text.trimEnd().split('\n')
  return { version: first.replace(/^# /, ''), promises }
}

/**
 * Whether a version was released: before that its promises may still change.
 * @param {string} changelog
 * @param {string} version
 * @returns {boolean | null} null: it has no heading
 */
export function isReleased (changelog, version) {
  const heading = changelog.split('\n').find(line => line.startsWith(`## ${version} `) || line === `## ${version}`)
  return heading === undefined ? null : !heading.includes('(not released)')
}
