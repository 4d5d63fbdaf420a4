// The other end of `try-mutants.mjs`: asks, and ends what hangs.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('try-mutants.mjs', import.meta.url))

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} environment
 */
export function mutantProcess (folder, environment) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child

  function end () {
    child?.removeAllListeners()
    child?.kill('SIGKILL')
    child = undefined
  }

  /**
   * What the process answers; `timeout` after so many milliseconds, `crash` when it ended. Either way the next question gets a new process.
   * @param {object} message
   * @param {number} most
   * @returns {Promise<any>}
   */
  function ask (message, most) {
    child ??= fork(program, [folder], { env: environment, execArgv: ['--max-old-space-size=2048'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    const asked = child
    return new Promise(resolve => {
      const settle = (/** @type {unknown} */ result, /** @type {boolean} */ isUsable) => {
        clearTimeout(timer)
        asked.removeAllListeners()
        if (!isUsable) end()
        resolve(result)
      }
      const timer = setTimeout(() => settle({ status: 'timeout' }, false), most)
      asked.once('message', result => settle(result, true))
      asked.once('exit', () => settle({ status: 'crash' }, false))
      asked.send(message)
    })
  }

  return { ask, end }
}
