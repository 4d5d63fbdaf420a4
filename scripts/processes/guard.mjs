// Ends what we started when we are killed in a way that leaves us no time to do it.
import { spawn } from 'node:child_process'

/**
 * A shell that waits for a word from us. The system closes the line when we die, however we die, and the shell then sends
 * the signal. Should the shell be killed as well, the next start cleans up.
 * @param {object} context
 * @param {string} context.target a process number, or that of a process group with a minus sign before it
 * @param {'INT' | 'TERM'} context.signal
 * @param {{ uid?: number, gid?: number }} [context.identity] of the target, when it is not ours
 * @returns {() => void} ends the guard
 */
export function guard ({ target, signal, identity = {} }) {
  const shell = spawn('/bin/sh', ['-c', 'read -r word || kill -s "$1" -- "$2" 2>/dev/null', 'guard', signal, target], {
    ...identity, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'], detached: true
  })
  shell.on('error', () => { /* without a shell the next start cleans up */ })
  shell.stdin.on('error', () => { /* the guard was killed before it was released */ })
  shell.unref()
  const line = /** @type {import('node:net').Socket} */ (shell.stdin)
  line.unref()
  return () => line.end('ended\n')
}
