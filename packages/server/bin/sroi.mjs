#!/usr/bin/env node
// The command line. It is compiled with the rest; before that there is nothing to run.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Whoever reads may stop early, as `head` does. The exit code still tells the outcome.
process.stdout.on('error', (error) => { if (error.code !== 'EPIPE') throw error })

const built = new URL('../dist/cli/sroi.js', import.meta.url)
if (existsSync(fileURLToPath(built))) {
  const { sroi } = await import(built.href)
  process.exitCode = await sroi(process.argv.slice(2))
} else {
  console.error('sroi is not built yet. Run this in the folder of the project: node node_modules/typescript/bin/tsc -b (npm start does it, too)')
  process.exitCode = 4
}
