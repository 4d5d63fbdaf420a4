// Stops PostgreSQL when we are killed in a way that leaves us no time to do it.
import { spawn } from 'node:child_process'

/**
 * A shell that waits for a word from us. The system closes the line when we die, however we die, and the shell then asks
 * PostgreSQL to stop. Should the shell be killed as well, the next start cleans up (stop-leftover.mjs).
 * @param {number} pid of the postmaster
 * @param {import('./choose-identity.mjs').Identity} identity
 * @returns {() => void} ends the guard
 */
export function guard (pid, identity) {
  const shell = spawn('/bin/sh', ['-c', 'read -r word || kill -INT "$1" 2>/dev/null', 'postgresql-guard', String(pid)], {
    ...identity, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'], detached: true
  })
  shell.on('error', () => { /* without a shell the next start cleans up */ })
  shell.stdin.on('error', () => { /* the guard was killed before it was released */ })
  shell.unref()
  const line = /** @type {import('node:net').Socket} */ (shell.stdin)
  line.unref()
  return () => line.end('stopped\n')
}
