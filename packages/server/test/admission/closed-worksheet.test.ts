// The worksheet of a decision stays what it was, whoever sits in the committee later and whatever comes to be known of them.
import t from 'tap'
import { type CaseRead, closedWorksheetFor, readRecord } from '../../dist/actions/admission/read-record.js'
import { changeProcedure } from '../../dist/actions/admission/change-procedure.js'
import { advised, ANN, AUDITOR, callerOf, CHAIR, MEMBERS, openDesk, type Somebody } from './desk.ts'

// A busy machine opens a region slowly.
t.setTimeout(120_000)

const ON = '2027-01-04'
const [FIRST, SECOND, THIRD] = MEMBERS as [Somebody, Somebody, Somebody]

t.test('a closed worksheet is judged by what the decision was judged by, and not by the committee and the ties of today', async (t) => {
  const desk = await openDesk(t)
  const { id } = await advised(desk, ON)
  for (const [who, choice] of [[FIRST, 'no'], [SECOND, 'yes'], [THIRD, 'yes']] as const) await desk.act(who, id, 'vote-cast', ON, { choice })
  const { event } = await desk.act(CHAIR, id, 'temporary-admission-decided', ON)
  const sheet = async () => closedWorksheetFor(desk, await readRecord(desk, callerOf(AUDITOR), id) as CaseRead, event.id)
  const then = await sheet()
  t.match(then, { votes: { yes: 2, no: 1, outcome: 'yes' }, members: { length: 5 } })
  await desk.act(SECOND, id, 'interest-declared', '2027-01-05', { reason: 'family' })
  const { committee } = desk.procedure
  await desk.write(null, (change) => changeProcedure(change, { procedure: { ...desk.procedure, version: '2', committee: committee.filter(({ actor }) => actor !== desk.idOf(THIRD)) }, ruleSet: 'kennemer' }))
  t.same(await sheet(), then)
  const read = await readRecord(desk, callerOf(ANN), id) as CaseRead
  t.equal(read.of.file.procedure.committee.length, 4, 'while the case itself goes by the committee of today')
})
