// Reads what tap prints and passes on what a person wants to see.
import { nameOfSource } from './find-tests.mjs'

const outcome = /^(not )?ok \d+ - (.*?)(?: # (.*))?$/
/** A line of the table of coverage, which tap prints among the rest. */
const coverage = /^-+\||^.+?\|.+\|.+\|.+\|.+\|/
const skipped = /^\s+ok \d+ - (.*?) # SKIP ?(.*)$/

/**
 * A passing file becomes one line, with a line for each test it skipped; a failing one is shown whole, and so is the table of coverage.
 * @param {(line: string) => void} write
 * @returns {{ read: (line: string) => void, result: () => { files: number, totals: import('./format-totals.mjs').Totals } }}
 */
export function readTap (write) {
  /** @type {string[]} */
  let block = []
  /** @type {string[]} */
  const failures = []
  let isShowing = false
  let files = 0
  let empty = 0
  let totals = { passed: 0, failed: 0, skipped: 0 }

  /** @param {RegExpExecArray} found */
  const endFile = ([, not, name = '', remark = '']) => {
    const source = nameOfSource(name)
    files += 1
    const isEmpty = remark === 'SKIP no tests found'
    if (isEmpty) empty += 1
    isShowing = not !== undefined || isEmpty
    if (isShowing) failures.push(source)
    if (isShowing) block.forEach(write)
    write(`${isShowing ? 'FAILED' : 'passed'}  ${secondsIn(remark)} s  ${source}${/^SKIP/.test(remark) ? `  (${isEmpty ? 'it holds no test' : `skipped: ${remark.slice(5)}`})` : ''}`)
    if (!isShowing) block.flatMap(describeSkip).forEach(write)
    block = []
  }

  return {
    read (line) {
      const found = outcome.exec(line)
      if (found !== null) return endFile(found)
      if (line.startsWith('# ')) {
        totals = readTotals(line) ?? totals
        isShowing = false
        block = line.startsWith('# Subtest: ') ? [line] : []
      } else if (isShowing || line.startsWith('Bail out!') || coverage.test(line)) {
        write(line)
      } else {
        block.push(line)
      }
    },
    result () {
      if (failures.length > 0) write(`\nFailed files:\n${failures.map(name => `  ${name}`).join('\n')}`)
      // tap calls a file without a test skipped; to us it is a mistake.
      return { files, totals: { ...totals, failed: totals.failed + empty, skipped: totals.skipped - empty } }
    }
  }
}

/** @param {string} line such as `# { total: 8, pass: 5, fail: 1, todo: 1, skip: 1 }`, in which a zero is left out */
function readTotals (line) {
  if (!line.startsWith('# { total: ')) return undefined
  const count = (/** @type {string} */ key) => Number(new RegExp(`\\b${key}: (\\d+)`).exec(line)?.[1] ?? 0)
  return { passed: count('pass'), failed: count('fail'), skipped: count('skip') + count('todo') }
}

/** @param {string} remark such as `time=36.5ms` */
function secondsIn (remark) {
  return (Number(/time=([\d.]+)ms/.exec(remark)?.[1] ?? 0) / 1000).toFixed(2).padStart(6)
}

/** @param {string} line */
function describeSkip (line) {
  const found = skipped.exec(line)
  return found === null ? [] : [`          skipped: ${found[1]}${found[2] && ` (${found[2]})`}`]
}
