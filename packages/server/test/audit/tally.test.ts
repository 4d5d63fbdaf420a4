// Lines of the audit log that are written behind the answer: is nothing lost, and can nobody fill the log?
import fc from 'fast-check'
import t from 'tap'
import { type Noted, openTally } from '../../dist/audit/tally.js'
import type { AuditEvent } from '../../dist/store/store.js'
import { NOW } from '../application/build-application.js'
import { auditEvent } from '../store/records.js'

interface Written {
  readonly tenantId: string
  readonly subject: string | undefined
  readonly event: AuditEvent
}

/** A store that keeps what it is given; while it is away it keeps nothing. */
function storing () {
  const written: Written[] = []
  const processed: string[] = []
  const state = { isAway: false }
  const of = (tenantId: string): Noted['store'] => ({
    log: async ({ audit = [], processed: lines = [] }) => {
      if (state.isAway) throw new Error('the database is away')
      written.push(...audit.map(({ event, by }) => ({ tenantId, subject: by?.subject, event })))
      processed.push(...lines.map(({ name }) => name))
    }
  })
  const noted = (subject: string, more: Partial<AuditEvent> = {}, tenantId = 'one'): Noted => ({
    store: of(tenantId), tenantId, event: auditEvent({ result: 'refused', objectId: null, ...more }), by: { issuer: 'i', subject, organisation: null },
    processed: ({ action }) => [{
      traceId: 'a'.repeat(32), operationId: 'b'.repeat(16), parentOperationId: null, statusCode: 1, name: action, startTime: NOW, endTime: NOW, processingActivityId: 'x', dataSubjectId: null
    }]
  })
  return { written, processed, state, noted }
}

function opened (minute = 60_000) {
  const errors: object[] = []
  return { errors, tally: openTally({ minute, delay: 1, log: { info: () => {}, warn: () => {}, error: (facts) => { errors.push(facts) } } }) }
}

t.test('the first time has a line soon, and however often it is done again within a minute there is one line more, which says how often', async (t) => {
  const { written, processed, noted } = storing()
  const { tally } = opened()
  for (let count = 0; count < 1_000; count++) tally.note(noted('eve'))
  await new Promise((resolve) => { setTimeout(resolve, 50) })
  t.same(written.map(({ event: { times } }) => times), [undefined], 'before the minute is over')
  tally.endMinute()
  tally.note(noted('eve'))
  await tally.close()
  t.same(written.map(({ event: { times } }) => times), [undefined, 999, undefined], 'and the next minute begins afresh')
  t.equal(processed.length, 3, 'what was processed is told with each line')
})

t.test('who, what, how it ended and the region keep lines apart', async (t) => {
  const { written, noted } = storing()
  const { tally } = opened()
  for (const one of [noted('eve'), noted('mallory'), noted('eve', { action: 'read-members' }), noted('eve', { result: 'done' }), noted('eve', {}, 'two'), noted('eve', { role: 'auditor' })]) {
    tally.note(one)
    tally.note(one)
  }
  await tally.close()
  t.equal(written.length, 12)
  t.equal(written.filter(({ tenantId }) => tenantId === 'two').length, 2)
})

t.test('a hundred things have lines of their own; the rest of a minute is told together', async (t) => {
  const { written, noted } = storing()
  const { tally } = opened()
  for (let index = 0; index < 5_000; index++) tally.note(noted('clerk', { result: 'done', objectId: `contract-${index}` }))
  tally.note(noted('other', { result: 'done', objectId: 'contract-1' }))
  await tally.close()
  const own = written.filter(({ event: { objectId } }) => objectId !== null)
  t.equal(own.length, 101)
  t.same(written.filter(({ event: { objectId } }) => objectId === null).map(({ event: { times = 1 } }) => times), [1, 4_899])
})

t.test('whatever is done, the lines add up to it', async () => {
  const subject = fc.constantFrom('a', 'b')
  const step = fc.record({ subject, objectId: fc.constantFrom(null, 'x', 'y'), tenantId: fc.constantFrom('one', 'two'), isEnd: fc.boolean() })
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
    const { written, noted } = storing()
    const { tally, errors } = opened()
    for (const { subject: who, objectId, tenantId, isEnd } of steps) {
      tally.note(noted(who, { objectId }, tenantId))
      if (isEnd) tally.endMinute()
    }
    await tally.close()
    const total = (of: (one: Written) => boolean): number => written.filter(of).reduce((sum, { event: { times = 1 } }) => sum + times, 0)
    return errors.length === 0 && ['a', 'b'].every((who) => ['one', 'two'].every((where) => total((one) => one.subject === who && one.tenantId === where) === steps.filter((one) => one.subject === who && one.tenantId === where).length))
  }), { numRuns: 60 })
})

t.test('while the database is away nothing throws, and afterwards the lines are written', async (t) => {
  const { written, state, noted } = storing()
  const { tally, errors } = opened(5)
  state.isAway = true
  tally.note(noted('eve'))
  tally.note(noted('mallory'))
  while (errors.length === 0) await new Promise((resolve) => { setTimeout(resolve, 2) })
  t.same(written, [])
  state.isAway = false
  while (written.length < 2) await new Promise((resolve) => { setTimeout(resolve, 2) })
  await tally.close()
  t.same(written.map(({ subject }) => subject).sort(), ['eve', 'mallory'])
})

t.test('what does not fit is left out and told, and the memory of it is bounded', async (t) => {
  const { written, noted } = storing()
  const { tally, errors } = opened()
  for (let index = 0; index < 10_500; index++) tally.note(noted(`someone ${index}`))
  await tally.close()
  t.equal(written.length, 10_000)
  t.match(errors, [{ lines: 500 }])
})

t.test('also what was written already counts, until the minute is over', async (t) => {
  const { written, noted } = storing()
  const { tally, errors } = opened()
  for (let index = 0; index < 10_000; index++) tally.note(noted(`someone ${index}`))
  while (written.length < 10_000) await new Promise((resolve) => { setTimeout(resolve, 2) })
  tally.note(noted('one more'))
  tally.endMinute()
  tally.note(noted('another one'))
  await tally.close()
  t.same(written.slice(10_000).map(({ subject }) => subject), ['another one'])
  t.match(errors, [{ lines: 1 }])
})
