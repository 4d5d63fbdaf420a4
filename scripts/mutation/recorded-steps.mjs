// Stands in for tap while a test file loads: keeps what the file asks of tap, so that it can be done again for every mutant.

/** @typedef {{ method: string, args: readonly any[] }} Step such as `t.test('a promise', body)` */

/** @type {Step[]} */
let steps = []

/** What has been asked since the last time; afterwards there is nothing. */
export function takeSteps () {
  const taken = steps
  steps = []
  return taken
}

const recorder = new Proxy({}, {
  get: (_target, method) => (/** @type {any[]} */ ...args) => { steps.push({ method: String(method), args }) }
})

// biome-ignore lint/style/noDefaultExport: tap has one
export default recorder
