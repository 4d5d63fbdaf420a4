// What was recorded of a decision holds the whole record of its case: votes on something else that are still secret are not read there either.
import t from 'tap'
import { refuseWholeRecord } from '../../dist/actions/admission/guard-receipts.js'
import type { DecisionRecord } from '../../dist/store/receipt-kinds.js'
import { admitted, ANN, AUDITOR, BEN, callerOf, CHAIR, FIRM, MEMBERS, refusal, type Somebody } from './desk.ts'
import { serveDesk } from './serve-desk.ts'

// A busy machine opens a region slowly.
t.setTimeout(120_000)

const ON = '2027-12-01'
const [FIRST, SECOND, THIRD] = MEMBERS as [Somebody, Somebody, Somebody]
const DECIDERS = {
  admission: 'committee', full: 'coordinator-under-mandate', 'leaving-aside': 'coordinator-under-mandate', extension: 'coordinator-under-mandate', suspension: 'committee', withdrawal: 'coordinator-under-mandate', objection: 'foundation'
} as const

t.test('an extension that is given while the committee votes on a suspension: its receipt shows no vote that is open, and nobody takes the whole file until they are', async (t) => {
  const desk = await serveDesk(t, { deciders: DECIDERS })
  const { id } = await admitted(desk, '2027-01-20')
  t.equal(await refusal(refuseWholeRecord(desk, callerOf(AUDITOR))), 'done', 'what was closed is open')
  await desk.act(FIRM, id, 'extension-asked', ON)
  await desk.act(ANN, id, 'proposal-made', ON, { kind: 'extension', reason: 'extension-asked-for' })
  await desk.act(ANN, id, 'proposal-made', ON, { kind: 'suspension', reason: 'signal' })
  await desk.act(ANN, id, 'hearing-offered', ON, { subject: 'suspension', reason: 'decision-affects-firm' })
  await desk.act(ANN, id, 'hearing-closed', ON, { subject: 'suspension' })
  await desk.act(FIRST, id, 'vote-cast', ON, { kind: 'suspension', motivation: 'Dit is geheim.' })
  t.equal(await refusal(refuseWholeRecord(desk, callerOf(AUDITOR))), 'done', 'no receipt holds it yet')
  await desk.act(BEN, id, 'extension-given', ON, { until: '2028-07-01', ground: 'issuer-late', motivation: 'Er is genoeg gebleken.', reasons: [] })

  const receipt = (await desk.store.cases.decisionReceipts(id)).at(-1)?.receipt ?? ''
  const kept = await desk.store.findReceipt(receipt)
  const votesIn = (payload: unknown) => (payload as DecisionRecord).events.flatMap((event) => event.type === 'vote-cast' ? [event.kind] : [])
  const readBy = async (who: Somebody) => {
    const { status, body } = await desk.ask(who, 'GET', `/receipts/${receipt}`)
    return [status, body['payloadDigest'] === kept?.payloadDigest, votesIn(body['payload']), JSON.stringify(body).includes('geheim')]
  }
  const admission = ['admission', 'admission', 'admission']
  t.same(votesIn(kept?.payload), [...admission, 'suspension'], 'what is kept is whole, so that it can be asked again')
  for (const who of [ANN, AUDITOR]) t.same(await readBy(who), [200, true, admission, false])
  for (const who of [ANN, AUDITOR]) t.same(await refusal(refuseWholeRecord(desk, callerOf(who))), ['not-allowed'])
  t.equal(await refusal(refuseWholeRecord(desk, callerOf(AUDITOR), (kept?.position ?? 0) + 1)), 'done', 'what came later holds none')

  for (const who of [SECOND, THIRD]) await desk.act(who, id, 'vote-cast', ON, { kind: 'suspension' })
  await desk.act(CHAIR, id, 'suspension-decided', ON)
  t.same(await readBy(AUDITOR), [200, true, [...admission, 'suspension'], true], 'closed, and so it can be read')
  t.equal(await refusal(refuseWholeRecord(desk, callerOf(AUDITOR))), 'done')
})
