// What to do when nothing fits, or too little: step by step, each with what it would give.
import { answerTo } from '../answer-to.ts'
import { checkRequest } from '../check-request.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { Coordinator, FindFirms, NextBest, NextBestStep, Reach } from '../model/next-best.ts'
import type { SearchRequest } from '../model/search.ts'
import type { Cents } from '../model/values.ts'
import { fact, finding, missingOf } from '../primitives/index.ts'
import { changeQuestion, provenanceOf, type Reader, rememberReadings } from '../search/index.ts'
import { leftFact } from './fills-together.ts'
import { look, type Looked } from './look.ts'
import { otherBlocks } from './other-blocks.ts'
import { type Rung, rungsOf } from './steps.ts'

export interface NextBestHelp {
  /** Whom to ask when nothing else helps. Absent: the ladder ends before. */
  readonly coordinator?: Coordinator
  /** Looks through the register in place of the plain loop over `suppliers`, which can then be empty. Absent: that loop. */
  readonly find?: FindFirms
}

/**
 * In this order, and only what gives something: each condition left out in turn, the branch of the CPV (group, then division) in place of the words, firms with
 * a temporary badge, firms that sit elsewhere and work here, other building blocks, the coordinator. Every step that is a question can be asked with `search`
 * and gives the totals told. `show` and `after` do not matter.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, as `search`.
 */
export function nextBest (request: SearchRequest, reader: Reader, help: NextBestHelp = {}): NextBest {
  return answerTo(() => {
    const { coordinator, find } = help
    checkRequest(request)
    const remembering = rememberReadings(reader)
    const now = look(request, remembering, find)
    const { assessed, question } = now.asked
    const { leftCents, leftIsEstimate } = question.fillable
    return {
      leftCents,
      estimated: leftIsEstimate,
      now: now.reach,
      steps: [...questions(request, now, remembering, find), ...blocks(request, now), ...(coordinator === undefined ? [] : [toCoordinator(coordinator, now.reach, leftCents)])],
      provenance: provenanceOf(request, assessed.delivery, reader)
    }
  })
}

const CODES = { 'leave-out': 'step-leave-out', 'same-branch': 'step-same-branch', 'temporary-badge': 'step-temporary-badge', 'works-in-region': 'step-works-in-region' } as const satisfies Record<Rung['told']['kind'], FindingCode>

/** The same question is not told twice. */
function questions (request: SearchRequest, now: Looked, reader: Reader, find: FindFirms | undefined): readonly NextBestStep[] {
  const told = new Set<string>()
  return rungsOf(request, now.asked, reader).flatMap((rung) => {
    const changed = rung.changes.reduce((before, change) => changeQuestion(before, change), request)
    const question = { ...(changed.need === undefined ? {} : { need: changed.need }), ...(changed.filters === undefined ? {} : { filters: changed.filters }) }
    const key = JSON.stringify(question)
    if (told.has(key)) return []
    told.add(key)
    const step = stepOf(rung, question, now, look(changed, reader, find))
    return step === null ? [] : [step]
  })
}

/** Null: it gives nobody that is not there already. */
function stepOf ({ changes, told, facts }: Rung, question: Pick<SearchRequest, 'need' | 'filters'>, now: Looked, { ranked, pending, reach }: Looked): NextBestStep | null {
  const more = {
    ranked: [...ranked].filter((id) => !now.ranked.has(id)).length,
    pending: [...pending].filter((id) => !now.ranked.has(id) && !now.pending.has(id)).length
  }
  if (more.ranked === 0 && more.pending === 0) return null
  const counts = [fact('ranked', 'count', reach.ranked), fact('pending', 'count', reach.pending)]
  return { ...told, changes, question, reach, more, finding: finding(CODES[told.kind], reach.ranked > 0 ? 'met' : 'unknown', { facts: [...facts, ...counts], because: [reach.fills.finding] }) }
}

function blocks ({ contract, ruleSet, knownAt }: SearchRequest, { asked: { assessed: { part, delivery }, question: { fillable } } }: Looked): readonly NextBestStep[] {
  const { leftCents } = fillable
  const found = leftCents === 0 ? [] : otherBlocks({ contract: { ...contract, ...part.facts }, ruleSet, delivery, knownAt, leftCents })
  if (found.length === 0) return []
  const because = found.map((block) => block.finding)
  const known = because.filter(({ verdict }) => verdict === 'met').length
  const facts = [leftFact(fillable), fact('blocks', 'count', found.length), fact('blocks-known', 'count', known)]
  return [{ kind: 'other-blocks', blocks: found, finding: finding('step-other-blocks', known > 0 ? 'met' : 'unknown', { facts, missing: known > 0 ? [] : missingOf(because), because }) }]
}

function toCoordinator (coordinator: Coordinator, { fills }: Reach, leftCents: Cents | null): NextBestStep {
  const openCents = leftCents === null || fills.cents === null ? null : leftCents - fills.cents
  const facts = [fact('coordinator', 'text', coordinator.name), fact('open', 'cents', openCents)]
  return { kind: 'coordinator', coordinator, openCents, finding: finding('step-coordinator', 'met', { facts }) }
}
