// Runs test files side by side, each as a plain script, and prints one TAP of them all: `run-files.mjs <jobs> <seconds> <file> …`
// `tap run` does the same through loaders that translate, mock and measure: they cost a second and more for each file, and here they have nothing to do.
import t from 'tap'

const [jobs, seconds, ...files] = process.argv.slice(2)
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

t.setTimeout(0)
t.jobs = Number(jobs)
t.plan(files.length)
t.on('spawn', spawned => {
  spawned.on('process', (/** @type {import('node:child_process').ChildProcess} */ child) => {
    running.add(child)
    child.once('exit', () => running.delete(child))
  })
})
process.once('SIGTERM', () => {
  for (const child of running) child.kill('SIGTERM')
  process.exit(1)
})
const env = { ...process.env, TAP_TIMEOUT: String(seconds) }
// What tap adds to NODE_OPTIONS for whoever it starts is a loader as well, one that follows which file is imported by which.
const { NODE_OPTIONS: options } = process.env
const without = options === undefined ? ['-u', 'NODE_OPTIONS'] : [`NODE_OPTIONS=${options}`]
for (const name of files) {
  void t.spawn('env', [...without, process.execPath, '--enable-source-maps', name], { name, buffered: true, timeout: Number(seconds) * 1000, externalID: name, env, at: null, stack: '' })
}
