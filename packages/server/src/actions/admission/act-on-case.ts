import { type AdmissionCase, type CaseEvent, type CaseEventSaid, type CaseRole, type CaseState, type Happening, type IsoDay, type IsoInstant, MatcherError } from '@sroi/matcher'
import { mayHappen, mayHappenForFirm, replayCase } from '@sroi/matcher/procedure'
import { caseEventPartsSchema, problemsOf } from '@sroi/matcher/schema'
import { uuidv7 } from 'uuidv7'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import { tooManyToday } from '../../problems/too-many-today.ts'
import type { CaseRow, CaseStep, KeptCase, Person } from '../../store/index.ts'
import { ruleSetReferences } from '../references.ts'
import type { Write } from '../write.ts'
import { caseFile } from './case-on-record.ts'
import { daysOfCase } from './days-of-case.ts'
import { knownCase } from './known-case.ts'
import { lockCase } from './lock-case.ts'
import { putOnRecord } from './put-on-record.ts'
import { RefusedCase } from './refused-case.ts'
import { requireColleague } from './require-colleague.ts'
import { actorOf, rolesInCase } from './roles-in-case.ts'

/** What was put on record. */
export interface Acted {
  readonly case: CaseRow
  readonly event: CaseEvent
  readonly from: CaseState
  readonly to: CaseState
}

/**
 * The one way in which anything gets on the record of a case: the case is locked, its record replayed, the rules asked, and all that follows written in the same
 * transaction. Who acts, the moment and the id are filled in here.
 * @param input `CaseEventParts`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of its shape; HttpProblem `case-not-found`, `version-changed`; RefusedCase with every rule that forbids it.
 */
export async function actOnCase (write: Write, id: string, input: unknown): Promise<Acted> {
  const said = readEventParts(input)
  const kept = await lockCase(write, id)
  // votes do not build on each other; whoever has an interest in the firm is not even told whether there is another version
  const isSeen = (): void => write.requireVersion(kept.version, said.type === 'vote-cast')
  const step = await judgeStep(write, kept, said, await write.writing.cases.personOf(write.by, write.at)).catch((error: unknown) => {
    if (!(error instanceof RefusedCase) || error.problem !== 'interest-excludes') isSeen()
    throw error
  })
  isSeen()
  await putOnRecord(write, [step])
  return { case: rowFor(write, step), event: step.event, from: step.from, to: step.to }
}

/** A firm is not told who treats its case, nor what was decided and not sent: whoever acts for it here is the firm, whatever else they are. */
function rowFor ({ reach }: Pick<Write, 'reach'>, step: JudgedStep): CaseRow {
  const row = rowAfter(step)
  if (reach.all && step.event.actor.role !== 'firm') return row
  const { of } = knownCase({ file: step.after.file, events: [...step.before.events, step.event] })
  return { ...row, holder: null, stage: of.stage }
}

/** The parts of an event as somebody sends them. Throws MatcherError INVALID_REQUEST with every problem. */
function readEventParts (input: unknown): CaseEventSaid {
  const parsed = caseEventPartsSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, caseEventPartsSchema)))
  return parsed.data as CaseEventSaid
}

export interface JudgedStep extends CaseStep {
  readonly from: CaseState
  readonly to: CaseState
  readonly of: AdmissionCase
  readonly because: Happening['because']
}

/** Rules about who does it. */
const OF_PERSON: ReadonlySet<string> = new Set(['case-role', 'case-person', 'case-interest'])

/**
 * An event on the record of a case that is locked, allowed by every rule.
 * @throws RefusedCase
 */
export async function judgeStep (write: Pick<Write, 'writing' | 'at' | 'by' | 'memberships'>, locked: KeptCase, said: CaseEventSaid, person: Person): Promise<JudgedStep> {
  const { writing, at, by, memberships } = write
  const before = await boundToday(write, locked)
  const of = replayCase({ file: caseFile(before, await writing.cases.ruleSets(before.ruleSets)), events: before.events })
  const { procedure } = of.file
  const roles = person.kind === 'machine' ? ['machine' as const] : rolesInCase({ by, memberships, me: person.id, applicant: before.applicant, procedure, on: amsterdamDay(at) })
  const id = uuidv7()
  const eventAs = (role: CaseRole): CaseEvent => ({ ...said, id, recordedAt: at, actor: actorOf({ by, procedure }, person.id, role) }) as CaseEvent
  const tried = (roles.length === 0 ? ['member' as const] : roles).map((role) => ({ event: eventAs(role), outcome: role === 'firm' ? mayHappenForFirm({ file: of.file, events: before.events }, eventAs(role)) : mayHappen(of, eventAs(role)) }))
  const chosen = tried.find(({ outcome }) => outcome.allowed) ?? tried.find(({ outcome }) => !outcome.because.some(({ code }) => code === 'case-role')) ?? tried[0]
  if (chosen === undefined) throw new Error('somebody acts in no role at all')
  const { event, outcome } = chosen
  refuseOtherDay(event, amsterdamDay(at))
  refuseTooMany(before.events, event, at)
  if (!outcome.allowed) {
    // who may not do it in any case learns nothing of how the case stands, such as how many have voted for what
    const ofPerson = outcome.because.filter(({ code }) => OF_PERSON.has(code))
    throw new RefusedCase(ofPerson.some(({ code }) => code === 'case-interest') ? 'interest-excludes' : 'case-refused', ofPerson.length > 0 ? ofPerson : outcome.because, locked.id)
  }
  if (event.type === 'case-handed-over') await requireColleague(write, of, event.to, person)
  const after = outcome.next
  const isBound = before !== locked && event.type === 'application-submitted'
  return {
    before, event, after, of, from: outcome.from, to: outcome.to, because: outcome.because, actor: person,
    days: daysOfCase(after, at),
    holder: after.holder ?? before.holder ?? (event.actor.role === 'coordinator' ? person.id : null),
    bound: isBound ? { procedureNumber: before.procedureNumber, ruleSets: before.ruleSets } : null,
    decided: null
  }
}

/** A firm says what it does today: a day of its own choosing would bring back a badge that ended, or an objection that came too late. What the desk records later has another day. */
function refuseOtherDay (event: CaseEvent, today: IsoDay): void {
  const { actor: { role }, on } = event
  if (role !== 'firm' && role !== 'machine') return
  const said = [['/on', on], ...('receivedOn' in event ? [['/receivedOn', event.receivedOn]] : [])] as const
  const wrong = said.filter(([, day]) => day !== today)
  if (wrong.length === 0) return
  throw new MatcherError('INVALID_REQUEST', wrong.map(([place = '', day]) => ({ place, code: 'not-today', detail: `'${day ?? ''}' is not today. Give ${today}: what happened before is for the coordinator to put on record, with its proof` })))
}

/** More than any firm does in its case in a day: what comes in is read by people. */
const MOST_OF_FIRM_A_DAY = 50

function refuseTooMany (events: readonly CaseEvent[], { actor: { role } }: CaseEvent, at: IsoInstant): void {
  if (role !== 'firm') return
  const today = amsterdamDay(at)
  const done = events.filter((event) => event.actor.role === 'firm' && amsterdamDay(event.recordedAt) === today)
  if (done.length >= MOST_OF_FIRM_A_DAY) throw tooManyToday(at, `You did ${done.length} things in this case today, which is as many as can be`)
}

/** A draft is judged by what holds today; from the application on a case keeps what held on that day. */
async function boundToday ({ writing }: Pick<Write, 'writing'>, kept: KeptCase): Promise<KeptCase> {
  if (kept.stage !== 'draft') return kept
  const { number, procedure, ruleSet } = kept.newest
  return { ...kept, procedureNumber: number, procedure, ruleSets: ruleSetReferences(await writing.cases.rulesNow(ruleSet)) }
}

export function rowAfter ({ before, after, holder, bound }: CaseStep): CaseRow {
  const { id, reference, applicant, name, openedOn, version, procedureNumber } = before
  return { id, reference, applicant, name, stage: after.stage, holder, openedOn, version: version + 1, procedureNumber: bound?.procedureNumber ?? procedureNumber }
}
