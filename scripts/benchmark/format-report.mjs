// The figures as a table, with where they come from.
import { cpus } from 'node:os'
import { VERSION } from '@sroi/matcher'

const HEAD = ['', 'JSON', 'findings', 'words (nl)', 'JSON.stringify', 'engine', 'explain', 'engine / (stringify + explain)']

/**
 * @param {readonly { subject: import('./subjects.mjs').Subject, cost: import('./measure.mjs').Cost }[]} measured
 * @param {number} rounds
 */
export function formatReport (measured, rounds) {
  const rows = measured.map(({ subject: { name, answers, bytes, findings, characters }, cost }) => [
    name, `${(bytes / answers / 1000).toFixed(1)} kB`, (findings / answers).toFixed(answers === 1 ? 0 : 1), `${(characters / answers / 1000).toFixed(1)} kB`,
    `${cost.microseconds.toFixed(1)} µs`, `× ${cost.engine.toFixed(2)}`, `× ${cost.explanation.toFixed(2)}`, cost.share.toFixed(2)
  ])
  const widths = HEAD.map((title, column) => Math.max(...[HEAD, ...rows].map(row => (row[column] ?? title).length)))
  const line = (/** @type {readonly string[]} */ row) => row.map((cell, column) => column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)).join('   ').trimEnd()
  return [
    `@sroi/matcher ${VERSION} on Node ${process.versions.node} (V8 ${process.versions.v8}), ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    `For one answer; medians of ${rounds} rounds. × is a multiple of JSON.stringify of the same answer.`,
    '',
    ...[HEAD, ...rows].map(line),
    '',
    'engine: from a checked question and merged rule sets to the answer with all its findings. explain: all of them in Dutch.'
  ].join('\n')
}
