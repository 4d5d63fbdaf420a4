import { fork } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'

/**
 * Starts a process and waits until it is ready.
 * @param {string} file beside this one
 * @param {object} given what it is sent first
 * @param {string} out the file that gets what it prints
 * @returns what it said when it was ready, how many seconds that took, and how to ask it and to end it
 */
export async function startChild (file, given, out, env = {}) {
  const printed = openSync(out, 'a')
  const started = performance.now()
  const child = fork(new URL(file, import.meta.url), { env: { ...process.env, ...env }, stdio: ['ignore', printed, 'inherit', 'ipc'] })
  closeSync(printed)
  const answer = () => new Promise((resolve, reject) => {
    const onExit = (code) => reject(new Error(`${file} ended with ${code}`))
    child.once('exit', onExit)
    child.once('message', (said) => { child.off('exit', onExit); resolve(said) })
  })
  const ask = (word) => { child.send(word); return answer() }
  const ready = await ask(given)
  return {
    ...ready,
    seconds: (performance.now() - started) / 1000,
    ask,
    stop: async () => { child.send('stop'); await once(child, 'exit') }
  }
}
