// A purchase mix beside yalps and HiGHS alone, on the same instances: npm run bench -- --mix [--suppliers=20,200,2000] [--questions=20,10,6] [--limit=10]
// Ours is `planMix` as the service asks it: whole cents, checked, with its proof. The others get the instance of all suppliers at once, with amounts that need not be whole.
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { planMix } from '@sroi/matcher/plan'
import { solve as solveYalps } from 'yalps'
// of the library, the instance that its answer rests on; of the service, the thread's own way to HiGHS
import { buildInstance } from '../packages/matcher/dist/plan/build-instance.js'
import { relaxed } from '../packages/matcher/dist/plan/instance.js'
import { sortCandidates } from '../packages/matcher/dist/plan/set-aside.js'
import { loadHighs } from '../packages/server/dist/solver/load-highs.js'
import { scaled } from '../packages/server/dist/solver/scaled.js'
import { solveWithHighs } from '../packages/server/dist/solver/solve-with-highs.js'
import { median } from './figures.mjs'
import { mixQuestion } from './mix-questions.mjs'
import { whole, wholes } from './options.mjs'

const sizes = wholes('suppliers', [20, 200, 2_000])
const counts = wholes('questions', [20, 10, 6])
const limit = whole('limit', 10)
const milliseconds = limit * 1_000

const highs = await loadHighs()
const ours = async (instance, { milliseconds }) => solveWithHighs(highs, instance, milliseconds)

/** In thousandths of a second of the processor, and the answer. */
async function timed (ask) {
  const begun = process.cpuUsage()
  const answer = await ask()
  const { user, system } = process.cpuUsage(begun)
  return { answer, took: (user + system) / 1_000 }
}

/** What the first aim of the instance comes to, in the unit of the mix: `value` null is no answer, `infeasible` a claim. */
function askHighs (instance, parts) {
  const solved = solveWithHighs(highs, instance, milliseconds)
  return solved.state === 'optimal' ? { value: solved.bound / parts } : solved.state === 'infeasible' ? { infeasible: true } : {}
}

/** In the same large units as HiGHS gets, without which it finds far less. */
function askYalps (instance, parts) {
  const { model: { colCost, colUpper, rowLower, rowUpper, matrix: { starts, indices, values } }, objectiveScale } = scaled(highs, instance)
  const { columns } = instance
  const inRows = columns.map(() => [])
  for (let row = 0; row < rowLower.length; row += 1) {
    for (let at = starts[row]; at < starts[row + 1]; at += 1) inRows[indices[at]].push([`r${row}`, values[at]])
  }
  const isAmount = columns.map(({ kind }) => kind !== 'binary')
  const { status, result } = solveYalps({
    direction: 'minimize', objective: 'aim',
    constraints: new Map([
      ...rowLower.map((lower, row) => [`r${row}`, { ...(Number.isFinite(lower) ? { min: lower } : {}), ...(Number.isFinite(rowUpper[row]) ? { max: rowUpper[row] } : {}) }]),
      ...columns.flatMap((_, index) => isAmount[index] ? [[`u${index}`, { max: colUpper[index] }]] : [])
    ]),
    variables: new Map(columns.map((_, index) => [`c${index}`, [['aim', colCost[index]], ...inRows[index], ...(isAmount[index] ? [[`u${index}`, 1]] : [])]])),
    binaries: new Set(columns.flatMap((_, index) => isAmount[index] ? [] : [`c${index}`]))
  }, { timeout: milliseconds, precision: 1e-6, maxIterations: Number.POSITIVE_INFINITY })
  return status === 'optimal' ? { value: result * objectiveScale / parts } : status === 'infeasible' ? { infeasible: true } : {}
}

/**
 * Fractions of a cent less for every purchase that is rounded down, and what the tolerances of a solver mean in money.
 * @returns whether a proven optimum in whole cents is that of a solver that reckons with fractions.
 */
function agree (whole, fractions, columns) {
  const slack = 1 + Math.abs(whole) * 1e-6
  return fractions <= whole + slack && whole - fractions <= columns + slack
}

const shown = (value) => value === null ? '–' : value.toFixed(0)
let isRight = true

const { dependencies } = createRequire(import.meta.url)('./package.json')
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; yalps ${dependencies.yalps}, HiGHS ${dependencies.highs}; milliseconds of processor time, ${limit} s each at most\n`)
console.log('| suppliers | questions | ours, median (most) | proven by ours | HiGHS alone | yalps alone | same proven optimum: HiGHS, yalps |\n|---|---|---|---|---|---|---|')

for (const [index, size] of sizes.entries()) {
  const questions = Array.from({ length: counts[index] ?? counts.at(-1) }, (_, number) => mixQuestion(size, number))
  const times = { ours: [], highs: [], yalps: [] }
  const answered = { highs: 0, yalps: 0 }
  const same = { highs: 0, yalps: 0 }
  let proven = 0
  for (const [number, question] of questions.entries()) {
    const mine = await timed(() => planMix({ ...question, limitMilliseconds: milliseconds }, ours))
    times.ours.push(mine.took)
    const proof = mine.answer.mixes[0]?.proof ?? null
    if (proof?.isOptimal === true || mine.answer.state === 'impossible') proven += 1
    const { instance, aims } = buildInstance({ request: question, candidates: sortCandidates(question).candidates, aim: question.objective, without: new Set(), others: [] })
    const asked = relaxed({ ...instance, minimise: aims.inOrder[0] })
    for (const [name, ask] of [['highs', askHighs], ['yalps', askYalps]]) {
      const { answer, took } = await timed(async () => ask(asked, aims.parts))
      times[name].push(took)
      if (answer.value === undefined && answer.infeasible === undefined) continue
      answered[name] += 1
      const isSame = answer.infeasible === true
        ? mine.answer.state === 'impossible'
        : proof !== null && (proof.isOptimal ? agree(proof.value, answer.value, asked.columns.length) : answer.value <= proof.value + 1 && answer.value >= proof.bound - 1)
      if (isSame) same[name] += 1
      // a mix that was checked refutes whoever says that there is none, or none so good
      else if (proof !== null && (answer.infeasible === true || answer.value > proof.value + 1 + proof.value * 1e-6)) console.error(`${name} is wrong about question ${number} of ${size}: it says ${answer.infeasible === true ? 'that nothing fits' : answer.value.toFixed(2)}, and a mix of ${proof.value} fits`)
      else {
        isRight = false
        console.error(`different: question ${number} of ${size} is ${JSON.stringify(proof ?? mine.answer.state)} by ours, ${JSON.stringify(answer)} by ${name}`)
      }
    }
  }
  console.log(`| ${size} | ${questions.length} | ${shown(median(times.ours))} (${shown(Math.max(...times.ours))}) | ${proven} of ${questions.length} | ${shown(median(times.highs))} | ${shown(median(times.yalps))} | ${same.highs} of ${answered.highs} answered, ${same.yalps} of ${answered.yalps} answered |`)
}
process.exitCode = isRight ? 0 : 1
