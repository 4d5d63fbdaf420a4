// Does what happens in a case put its letters and reminders in the outbox, in the same transaction and once?
import t from 'tap'
import { replayCase } from '@sroi/matcher/procedure'
import { askCaseOf } from '../../dist/mail/ask-case.js'
import { lettersOfMessage } from '../../dist/mail/letters-of-message.js'
import { admitted, ANN, APPLICANT, BEN, decided, type Desk, FIRM, openDesk, sent } from '../admission/desk.ts'
import { asOwner } from '../database/as-application.ts'

const posted = async ({ store }: Desk, id: string): Promise<readonly string[]> => (await store.outbox.ofCase(id)).map(({ about, to, dueOn }) => 'event' in about ? `letter to ${to} from ${dueOn}` : `${about.reminder.kind} to ${to} from ${dueOn}`)

t.test('from application to badge: each letter when it is due, and the reminders with the badge', async (t) => {
  const desk = await openDesk(t)
  const { id } = await decided(desk, '2027-01-20')
  const reminders = ['ahead 2027-10-21', 'ahead 2027-12-20', 'ahead 2028-01-12', 'lapsed 2028-01-20'].flatMap((one) => ['applicant', 'holder'].map((to) => `${one.split(' ')[0]} to ${to} from ${one.split(' ')[1]}`))
  t.same(await posted(desk, id), ['letter to applicant from 2027-01-20', ...reminders], 'the application was received; the decision was not sent yet')
  const unsent = await askCaseOf(desk.store)(id, desk.clock.at)
  const kindsOn = async (of: typeof unsent, at: string) => new Set((await desk.store.outbox.ofCase(id)).flatMap(({ about }) => of === null || 'event' in about ? [] : [lettersOfMessage(about, of, at).kind]))
  t.same([...await kindsOn(unsent, '2028-01-20T10:00:00Z')], ['gone'], 'nobody is reminded of a badge that they were not told of')
  const view = await desk.view(ANN, id)
  const decision = view?.excluded === null ? view.events.find(({ type }) => type === 'temporary-admission-decided')?.id : undefined
  await sent(desk, id, '2027-01-21')
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
  const before = await askCaseOf(desk.store)(id, desk.clock.at)
  t.same((await desk.store.outbox.ofCase(id)).flatMap(({ about, to }) => before === null || to !== 'applicant' || 'event' in about || about.reminder.kind !== 'lapsed' ? [] : [`${about.reminder.on} ${lettersOfMessage(about, before, '2028-01-20T10:00:00Z').kind}`]), ['2028-01-20 now', '2028-07-01 gone'], 'until it was sent the old end counts')
  await sent(desk, id, '2027-11-03')
  const lapses = (await posted(desk, id)).filter((one) => one.startsWith('lapsed to applicant'))
  t.same(lapses, ['lapsed to applicant from 2028-01-20', 'lapsed to applicant from 2028-07-01'])
  const of = await askCaseOf(desk.store)(id, desk.clock.at)
  const stands = (await desk.store.outbox.ofCase(id)).flatMap(({ about, to }) => of === null || to !== 'applicant' || 'event' in about ? [] : [`${about.reminder.on} ${lettersOfMessage(about, of, '2028-01-20T10:00:00Z').kind}`])
  t.same(stands.filter((one) => one.startsWith('2028-01-20')), ['2028-01-20 gone'])
  t.ok(of !== null && replayCase(of.onRecord).extendedUntil.includes('2028-06-30'))
})

t.test('the address of a firm goes two years after the last message to it, and never while one waits', async (t) => {
  const desk = await openDesk(t)
  await admitted(desk, '2027-01-20')
  const of = (value: string) => ({ kind: 'organisation', organisation: { scheme: 'fictional', value } }) as const
  const set = (value: string, changedAt: string) => desk.store.write(({ outbox }) => outbox.setAddress(of(value), { address: 'a@fictief.example', language: 'nl', changedAt }))
  await set(APPLICANT.value, '2020-01-01T00:00:00Z')
  await set('FIC-0117', '2025-02-01T00:00:00Z')
  await set('FIC-0118', '2025-01-31T00:00:00Z')
  await desk.store.write(({ outbox }) => outbox.setAddress({ kind: 'desk' }, { address: 'loket@fictief.example', language: 'nl', changedAt: '2020-01-01T00:00:00Z' }))
  await desk.store.sweep('2027-02-01T00:00:00Z')
  const there = async (): Promise<readonly boolean[]> => Promise.all([of(APPLICANT.value), of('FIC-0117'), of('FIC-0118'), { kind: 'desk' } as const].map(async (owner) => await desk.store.outbox.address(owner) !== null))
  t.same(await there(), [true, true, false, true])
  await desk.store.sweep('2040-02-01T00:00:00Z')
  t.same(await there(), [true, false, false, true], 'its reminders wait')
  await asOwner(t, desk.url)`UPDATE outbox SET dropped_at = '2028-01-20T00:00:00Z'`
  await desk.store.sweep('2030-02-01T00:00:00Z')
  t.same(await there(), [false, false, false, true])
})

t.test('who is forgotten has no address any more, and colleagues keep theirs', async (t) => {
  const desk = await openDesk(t)
  await admitted(desk, '2027-01-20')
  for (const who of [ANN, BEN]) await desk.store.write(({ outbox }) => outbox.setAddress({ kind: 'person', id: desk.idOf(who) }, { address: 'a@regio.example', language: 'nl', changedAt: desk.clock.at }))
  const [actor] = await asOwner(t, desk.url)`SELECT id FROM actors WHERE subject = ${ANN.identity.subject}`
  t.equal(await desk.store.forgetActor(String(actor?.['id'])), true)
  t.same(await Promise.all([ANN, BEN].map(async (who) => await desk.store.outbox.address({ kind: 'person', id: desk.idOf(who) }) === null)), [true, false])
})
