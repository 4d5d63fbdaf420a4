// From application to label, as the service keeps it: what is on record, what the register says, and who sees what.
import t from 'tap'
import type { AdmissionRecord } from '@sroi/matcher'
import { replayDecisionFile } from '@sroi/matcher/procedure'
import { findDecisionFiles } from '../../dist/actions/admission/find-decision-files.js'
import { canonicalText, sha256 } from '../../dist/json/digest.js'
import { admitted, advised, ANN, APPLICANT, AUDITOR, BEN, callerOf, CHAIR, type Desk, FIRM, MEMBERS, openDesk, refusal, sent, somebody, SUPPLIER } from './desk.ts'

const published = async ({ store }: Desk) => (await store.refresh()).suppliers.find(({ id }) => id === SUPPLIER)
const told = (admissions: readonly AdmissionRecord[] | undefined): readonly string[] => (admissions ?? []).map(({ standing, period }) => `${standing} ${period.from} ${period.until ?? '…'}`)

t.test('a badge is in the register with its last day from the moment the firm is told, so that dates alone end it', async (t) => {
  const desk = await openDesk(t)
  const { id, reference } = await advised(desk, '2027-01-04')
  t.same(told((await published(desk))?.admissions), ['applied 2027-01-04 …'])
  for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', '2027-01-19')
  const { case: row, from, to } = await desk.act(CHAIR, id, 'temporary-admission-decided', '2027-01-20')
  t.same([from, to, row.stage, row.version, row.reference], ['advised', 'admitted-temporarily', 'admitted-temporarily', 9, reference])
  t.same(told((await published(desk))?.admissions), ['applied 2027-01-04 …'], 'a decision that was not sent has no effect')
  t.match(await desk.view(ANN, id), { stands: { state: 'admitted-temporarily' } })
  t.match(await desk.view(FIRM, id), { stands: { state: 'advised', standing: 'applied' }, decisions: [], case: { stage: 'advised' } })
  await sent(desk, id, '2027-01-22')
  const firm = await published(desk)
  t.same(told(firm?.admissions), ['applied 2027-01-04 …', 'temporary 2027-01-20 2028-01-19'])
  t.match(firm?.admissions.at(-1)?.evidence, { level: 'register', source: `${reference}: temporary-admission-decided`, on: '2027-01-20' })
  desk.clock.at = '2028-01-19T22:59:59.000Z'
  t.match(await desk.view(FIRM, id), { stands: { state: 'admitted-temporarily', standing: 'temporary', until: '2028-01-19' } })
  desk.clock.at = '2028-01-19T23:00:00.000Z'
  t.match(await desk.view(FIRM, id), { stands: { state: 'lapsed', standing: null } })
})

t.test('a label that is checked makes a full badge, and stands in the register with it; a suspension ends the badge, lifting it brings it back', async (t) => {
  const desk = await openDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const label = await desk.act(FIRM, id, 'label-handed-in', '2027-06-01', { label: { scheme: 'pso', level: '30-plus', issuer: 'PSO', number: 'F-1', period: { from: '2027-05-01', until: '2029-04-30' } } })
  t.same(told((await published(desk))?.admissions).slice(1), ['temporary 2027-01-20 2028-01-19', 'temporary 2027-01-20 …'], 'until somebody has looked')
  await desk.act(ANN, id, 'label-checked', '2027-06-02', { label: label.event.id })
  await desk.act(ANN, id, 'proposal-made', '2027-06-02', { kind: 'full', reason: 'label-valid' })
  await desk.act(BEN, id, 'full-admission-decided', '2027-06-03')
  t.equal(told((await published(desk))?.admissions).at(-1), 'temporary 2027-01-20 2029-04-30')
  await sent(desk, id, '2027-06-05')
  const firm = await published(desk)
  t.equal(told(firm?.admissions).at(-1), 'full 2027-06-03 2029-04-30')
  t.match(firm?.labels.at(-1), { scheme: 'pso', level: '30-plus', period: { from: '2027-05-01', until: '2029-04-30' }, evidence: { level: 'register', source: 'a fictional register' } })
  await desk.act(ANN, id, 'proposal-made', '2027-09-01', { kind: 'suspension', reason: 'signal' })
  await desk.act(ANN, id, 'hearing-offered', '2027-09-01', { subject: 'suspension', until: '2027-09-02', reason: 'decision-affects-firm' })
  await desk.act(ANN, id, 'hearing-closed', '2027-09-02', { subject: 'suspension' })
  await desk.act(BEN, id, 'suspension-decided', '2027-09-03')
  t.equal(told((await published(desk))?.admissions).at(-1), 'full 2027-06-03 2029-04-30', 'until the firm is told its badge holds')
  await sent(desk, id, '2027-09-06')
  t.equal(told((await published(desk))?.admissions).at(-1), 'full 2027-06-03 2027-09-05')
  await desk.act(ANN, id, 'proposal-made', '2027-09-20', { kind: 'suspension', reason: 'repaired' })
  await desk.act(BEN, id, 'suspension-lifted', '2027-09-20')
  await sent(desk, id, '2027-09-22')
  t.equal(told((await published(desk))?.admissions).at(-1), 'full 2027-09-20 2029-04-30')
})

t.test('what the register knows more of a firm waits for who publishes it; its badge does not', async (t) => {
  const desk = await openDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const known = (await desk.store.register.find(SUPPLIER))?.facts
  await desk.store.publish({ suppliers: [{ ...known!, name: 'Andere naam (fictief)' }], side: 'register' }, desk.clock.at)
  for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', '2027-01-20')
  await desk.act(CHAIR, id, 'temporary-admission-decided', '2027-01-20')
  await sent(desk, id, '2027-01-20')
  const firm = await published(desk)
  t.not(firm?.name, 'Andere naam (fictief)')
  t.equal(told(firm?.admissions).at(-1), 'temporary 2027-01-20 2028-01-19')
  const registered = (await desk.store.register.find(SUPPLIER))?.facts
  t.same([registered?.name, told(registered?.admissions).at(-1)], ['Andere naam (fictief)', 'temporary 2027-01-20 2028-01-19'])
})

t.test('a vote is secret until it is decided, the firm sees no vote at all, and nobody outside the desk sees who is who', async (t) => {
  const desk = await openDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const [first, second] = MEMBERS as [typeof CHAIR, typeof CHAIR]
  await desk.act(first, id, 'vote-cast', '2027-01-05')
  await desk.act(second, id, 'vote-cast', '2027-01-05', { choice: 'no' })
  const votes = async (who: typeof CHAIR) => {
    const view = await desk.view(who, id)
    return view?.excluded === null ? [view.votes.length, view.events.filter(({ type }) => type === 'vote-cast').length] : null
  }
  t.same(await Promise.all([first, CHAIR, ANN, AUDITOR, FIRM].map(votes)), [[1, 1], [0, 0], [0, 0], [0, 0], [0, 0]])
  await desk.act(CHAIR, id, 'vote-cast', '2027-01-05')
  await desk.act(CHAIR, id, 'temporary-admission-decided', '2027-01-06')
  t.same(await Promise.all([first, CHAIR, ANN, AUDITOR, FIRM].map(votes)), [[0, 3], [0, 3], [0, 3], [0, 3], [0, 0]])
  const view = await desk.view(FIRM, id)
  t.ok(view !== null && view.excluded === null)
  t.same(view?.excluded === null && view.events.filter(({ actor }) => actor.id !== null).map(({ type }) => type), ['application-submitted'])
  t.same([CHAIR, ANN, first].filter((who) => JSON.stringify(view).includes(desk.idOf(who))), [])
})

t.test('who has an interest opens no case, and can only say so and give it away', async (t) => {
  const desk = await openDesk(t)
  const tied = somebody('tied', 'coordinator', APPLICANT)
  t.same(await refusal(desk.open(tied, APPLICANT)), ['interest-excludes', 'same-organisation'])
  const { id } = await advised(desk, '2027-01-04')
  const view = await desk.view(tied, id)
  t.match(view, { excluded: { code: 'case-interest', verdict: 'not-met', rule: { provision: '2:4' } } })
  t.notOk(view !== null && 'events' in view)
  t.same(view?.next.map(({ type }) => type), ['interest-declared', 'case-handed-over'])
  t.same(await refusal(desk.act(tied, id, 'criterion-judged', '2027-01-05', { criterion: 'region' })), ['interest-excludes', 'same-organisation'])
  await desk.act(tied, id, 'case-handed-over', '2027-01-05', { to: desk.idOf(BEN), reason: 'interest' })
  t.match(await desk.view(ANN, id), { case: { holder: desk.idOf(BEN) } })
  await desk.act(MEMBERS[0]!, id, 'interest-declared', '2027-01-05', { reason: 'family' })
  t.match(await desk.view(MEMBERS[0]!, id), { excluded: { code: 'case-interest' } })
})

t.test('a firm has one case at a time, and only its own', async (t) => {
  const desk = await openDesk(t)
  const { id, reference } = await desk.open()
  t.match(reference, /^2027-[0-9A-Z]{8}$/)
  t.same(await refusal(desk.open()), ['case-exists'])
  t.same(await refusal(desk.open(ANN, APPLICANT)), ['case-exists'])
  t.same(await refusal(desk.open(FIRM, { scheme: 'fictional', value: 'FIC-0104' })), ['not-allowed'])
  t.same(await refusal(desk.open(ANN, { scheme: 'fictional', value: 'FIC-99999' })), ['applicant-not-registered'])
  const other = somebody('other-firm', 'supplier', { scheme: 'fictional', value: 'FIC-0104' })
  t.equal(await desk.view(other, id), null)
  t.same(await refusal(desk.act(other, id, 'application-submitted', '2027-01-05')), ['case-not-found'])
  await desk.act(FIRM, id, 'application-submitted', '2027-01-05')
  await desk.act(FIRM, id, 'firm-withdrew', '2027-01-06')
  const again = await desk.open()
  t.same(await refusal(desk.act(FIRM, again.id, 'application-submitted', '2027-01-07', { reason: 'new-application' })), ['case-refused', 'case-reapplication'])
})

t.test('every decision leaves a file that comes to the same when it is reckoned again, with its digest in the chain', async (t) => {
  const desk = await openDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const [filed, ...others] = await findDecisionFiles(desk, callerOf(AUDITOR), id)
  t.same(others, [])
  const receipt = await desk.store.findReceipt(filed?.receipt ?? '')
  t.match(receipt?.payload, { kind: 'decision', outcome: { allowed: true, decisionFile: filed?.sha256 } })
  t.match(filed?.file, { format: 'sroi-decision-file/1', given: { votes: { eligible: 5, yes: 3, no: 0 } }, found: { isAllowed: true, decidedBy: { mandate: { id: 'm-chair' } } } })
  const ruleSets = await desk.store.cases.ruleSets((await desk.store.cases.find(id))?.ruleSets ?? [])
  t.same(replayDecisionFile({ text: canonicalText(filed?.file), sha256: filed?.sha256 ?? '', ruleSets }, sha256), { outcome: 'same', differences: [], missing: [] })
  t.same(await refusal(findDecisionFiles(desk, callerOf(somebody('other-firm', 'supplier', { scheme: 'fictional', value: 'FIC-0104' })), id)), ['case-not-found'])
  t.same(await refusal(findDecisionFiles(desk, callerOf(FIRM), id)), ['not-allowed'])
})
