// Calls once when a process has ended.
import { isRunning } from './is-running.mjs'

/**
 * @param {{ pid: number, started: string }} known
 * @param {() => void} onEnd
 * @returns {() => void} ends the watching
 */
export function watchEnd (known, onEnd) {
  // Outside Linux a look costs a process of its own.
  const timer = setInterval(() => {
    if (isRunning(known)) return
    clearInterval(timer)
    onEnd()
  }, process.platform === 'linux' ? 250 : 1000)
  timer.unref()
  return () => clearInterval(timer)
}
