// Does what a test file asked of tap, on a root of its own: nothing is printed, and nothing is left behind.

// Importing tap starts a root that ends the process after thirty seconds, and says so to the process that forked this one. How
// long a run may take is for Stryker to say, and Stryker would not understand the message.
const { send } = process
delete process.send
const { t, Test } = await import('tap')
t.setTimeout(0)
if (send !== undefined) process.send = send

/**
 * @param {import('./recorded-steps.mjs').Step} step
 * @returns {Promise<string | null>} what failed; null when all is well
 */
export async function runStep ({ method, args }) {
  const root = new Test({ name: method, timeout: 0 })
  /** @type {string[]} */
  const failures = []
  let tap = ''
  root.on('data', (/** @type {unknown} */ chunk) => { tap += chunk })
  try {
    await (/** @type {any} */ (root))[method](...args)
    root.end()
  } catch (error) {
    failures.push(String(error))
  }
  if (root.passing() && failures.length === 0) return null
  return failures[0] ?? /not ok .*/.exec(tap.replace(/^ +/gm, ''))?.[0] ?? 'not ok'
}
