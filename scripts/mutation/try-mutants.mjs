// A process of its own that wakes one change after another and does the tests: `node try-mutants.mjs FOLDER`, then messages.
import { TapRunner } from './tap-runner.mjs'

const runner = new TapRunner(process.argv[2])

/** @param {{ kind: 'dry' } | { kind: 'mutant', options: import('@stryker-mutator/api/test-runner').MutantRunOptions }} message */
async function answer (message) {
  try {
    process.send?.(message.kind === 'dry' ? await runner.dryRun() : await runner.mutantRun(message.options))
  } catch (error) {
    process.send?.({ status: 'error', errorMessage: String(error) })
  }
}

process.on('message', answer)
process.on('disconnect', () => process.exit())
