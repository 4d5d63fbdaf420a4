// Does what happens in a case put its letters and reminders in the outbox, in the same transaction and once?
import t from 'tap'
import { replayCase } from '@sroi/matcher/procedure'
import { askCaseOf } from '../../dist/mail/ask-case.js'
import { lettersOfMessage } from '../../dist/mail/letters-of-message.js'
import { admitted, ANN, BEN, type Desk, FIRM, openDesk } from '../admission/desk.ts'

const posted = async ({ store }: Desk, id: string): Promise<readonly string[]> => (await store.outbox.ofCase(id)).map(({ about, to, dueOn }) => 'event' in about ? `letter to ${to} from ${dueOn}` : `${about.reminder.kind} to ${to} from ${dueOn}`)

t.test('from application to badge: each letter when it is due, and the reminders with the badge', async (t) => {
  const desk = await openDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const reminders = ['ahead 2027-10-21', 'ahead 2027-12-20', 'ahead 2028-01-12', 'lapsed 2028-01-20'].flatMap((one) => ['applicant', 'holder'].map((to) => `${one.split(' ')[0]} to ${to} from ${one.split(' ')[1]}`))
  t.same(await posted(desk, id), ['letter to applicant from 2027-01-20', ...reminders], 'the application was received; the decision was not sent yet')
  const view = await desk.view(FIRM, id)
  const decision = view?.excluded === null ? view.events.find(({ type }) => type === 'temporary-admission-decided')?.id : undefined
  await desk.act(ANN, id, 'decision-sent', '2027-01-21', { decision })
  const after = await desk.store.outbox.ofCase(id)
  t.equal(after.length, 10, 'the letter of the decision, and no reminder twice')
  t.same(after.at(-1)?.about, { event: decision })
  const of = await askCaseOf(desk.store)(id, desk.clock.at)
  if (of === null) return t.fail('the case is there')
  const letter = lettersOfMessage({ event: decision ?? '' }, of, desk.clock.at)
  t.ok(letter.kind === 'now')
  if (letter.kind === 'now') t.match(letter.letter('nl'), { kind: 'temporary-admission', sentOn: '2027-01-21', reference: of.reference, ready: { verdict: 'met' } })
})

t.test('an event that is refused, or undone, leaves no message', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.open()
  await t.rejects(desk.act(ANN, id, 'review-started', '2027-01-05'))
  t.same(await posted(desk, id), [])
  await t.rejects(desk.write(FIRM, async ({ writing }) => {
    await writing.outbox.post({ dedupeKey: 'a', caseId: id, to: 'applicant', about: { event: id }, dueOn: '2027-01-05', createdAt: desk.clock.at })
    throw new Error('undone')
  }), { message: 'undone' })
  t.same(await posted(desk, id), [])
})

t.test('an extension that is given puts the reminders of the new end beside those of the old one, which have lost their reason', async (t) => {
  const desk = await openDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  await desk.act(FIRM, id, 'extension-asked', '2027-11-01')
  await desk.act(ANN, id, 'proposal-made', '2027-11-01', { kind: 'extension', reason: 'extension-asked-for' })
  await desk.act(BEN, id, 'extension-given', '2027-11-02', { until: '2028-06-30', ground: 'issuer-late', motivation: 'Er is genoeg gebleken.', reasons: [] })
  const lapses = (await posted(desk, id)).filter((one) => one.startsWith('lapsed to applicant'))
  t.same(lapses, ['lapsed to applicant from 2028-01-20', 'lapsed to applicant from 2028-07-01'])
  const of = await askCaseOf(desk.store)(id, desk.clock.at)
  const stands = (await desk.store.outbox.ofCase(id)).flatMap(({ about, to }) => of === null || to !== 'applicant' || 'event' in about ? [] : [`${about.reminder.on} ${lettersOfMessage(about, of, '2028-01-20T10:00:00Z').kind}`])
  t.same(stands.filter((one) => one.startsWith('2028-01-20')), ['2028-01-20 gone'])
  t.ok(of !== null && replayCase(of.onRecord).extendedUntil.includes('2028-06-30'))
})
