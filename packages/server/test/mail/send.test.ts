// Does everything that is due go out, once, to whom it is for, whatever the server of mail, the clock and the senders do?
import t, { type Test } from 'tap'
import { amsterdamDay } from '../../dist/clock/amsterdam-day.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { createSmtpTransport } from '../../dist/mail/create-smtp-transport.js'
import type { MailedCase } from '../../dist/mail/mailed-case.js'
import { sendDue, type Sender } from '../../dist/mail/send-due.js'
import { messagesOfEvent } from '../../dist/actions/admission/messages-of-event.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { replayCase } from '@sroi/matcher/procedure'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'
import { admitted, APPLICANT, CASE_ID, DECISION, event, HOLDER } from './make-case.js'
import { openSink, type Sink } from './smtp-sink.js'

t.setTimeout(120_000)

const QUIET = { info: () => {}, warn: () => {}, error: () => {} }
const FIRM = 'firma@fictief.example'

interface Setting {
  readonly url: string
  readonly store: PostgresqlStore
  readonly sink: Sink
  /** What the case is by now. */
  of: MailedCase | null
  now: string
  readonly sender: () => Promise<Sender>
  /** Lets what failed, or what a sender that died claimed, be tried again. */
  readonly waitIsOver: () => Promise<unknown>
}

async function open (t: Test, of: MailedCase = admitted()): Promise<Setting> {
  const url = await clonedDatabase(t)
  const openStore = async (): Promise<PostgresqlStore> => {
    const store = createPostgresqlStore(await connect(url, { size: 3 }), DEMONSTRATION_TENANT.id)
    t.teardown(() => store.close())
    return store
  }
  const store = await openStore()
  const sink = await openSink(t)
  const sql = asOwner(t, url)
  await store.write(async ({ outbox }) => {
    await outbox.setAddress({ kind: 'organisation', organisation: APPLICANT }, { address: FIRM, language: 'nl', changedAt: '2027-01-01T00:00:00Z' })
    await outbox.setAddress({ kind: 'desk' }, { address: 'loket@fictief.example', language: 'nl', changedAt: '2027-01-01T00:00:00Z' })
  })
  const setting: Setting = {
    url, store, sink, of, now: '2027-01-20T10:00:00Z',
    sender: async () => {
      const transport = createSmtpTransport({ url: sink.url, from: 'toelating@regio.example', fromName: 'Fictieve regio', patience: 1_000 })
      t.teardown(() => transport.close())
      return { outbox: (await openStore()).outbox, askCase: async () => setting.of, transport, domain: 'regio.example', clock: { now: () => setting.now }, log: QUIET }
    },
    waitIsOver: () => sql`UPDATE outbox SET claimed_until = NULL`
  }
  return setting
}

/** Posts what the last event on record asks for, as the transaction of the event does. */
async function post ({ store, of, now }: Setting): Promise<void> {
  if (of === null) return
  const after = replayCase(of.onRecord)
  await store.write(async ({ outbox }) => { for (const one of messagesOfEvent(of.onRecord.events.at(-1) as never, after, now)) await outbox.post(one) })
}

const subjects = ({ received }: Sink): readonly string[] => received.map(({ to, email }) => `${to.join()} ${email.subject ?? ''}`)

t.test('a decision that was sent goes to the firm: text, HTML, both letters as PDF and the days for a calendar', async (t) => {
  const setting = await open(t)
  await post(setting)
  t.same(await sendDue(await setting.sender()), { sent: 1, dropped: 0, later: 0, failed: 0 })
  const [mail] = setting.sink.received
  if (mail === undefined) return t.fail('it arrived')
  t.same([mail.from, mail.to], ['toelating@regio.example', [FIRM]])
  t.match(mail.email, { subject: 'U bent tijdelijk toegelaten (2027-FICTIEF1)', from: { address: 'toelating@regio.example', name: 'Fictieve regio' } })
  const [kept] = await setting.store.outbox.ofCase(CASE_ID)
  t.equal(mail.email.messageId, `<${kept?.id}@regio.example>`)
  t.match(mail.email.text, /WAT WIJ HEBBEN BESLIST\n\nWij laten uw organisatie tijdelijk toe\./)
  t.match(mail.email.html, '<html lang="nl">')
  const attached = mail.email.attachments.map(({ filename, mimeType }) => `${filename} ${mimeType}`)
  t.ok(attached.includes('brief-2027-FICTIEF1.pdf application/pdf') && attached.includes('brief-formeel-2027-FICTIEF1.pdf application/pdf'), attached.join())
  const calendar = mail.email.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  const text = typeof calendar?.content === 'string' ? calendar.content : Buffer.from(calendar?.content as ArrayBuffer).toString('utf8')
  t.match(text, /BEGIN:VCALENDAR[^]*METHOD:PUBLISH/)
  t.same([...text.matchAll(/^DTSTART;VALUE=DATE:(\d{8})/gm)].map(([, day]) => day), ['20280119', '20270303'])
  t.match(text, `UID:${CASE_ID}-badge-end@regio.example`, 'the end of the badge is one entry, whatever letter tells of it')
  t.match(text, `UID:${DECISION}-objection@regio.example`)
  t.match(text, /SEQUENCE:\d+/)
  t.match(await setting.store.outbox.ofCase(CASE_ID), [{ state: 'sent', lastFault: null }, {}, {}, {}])
})

t.test('each gets it in the language of their address', async (t) => {
  const setting = await open(t)
  await setting.store.write(({ outbox }) => outbox.setAddress({ kind: 'organisation', organisation: APPLICANT }, { address: FIRM, language: 'en', changedAt: setting.now }))
  await post(setting)
  await sendDue(await setting.sender())
  t.same(subjects(setting.sink), [`${FIRM} You have been admitted for a time (2027-FICTIEF1)`])
})

t.test('the reminders go to the firm and to who treats the case, each on its day, and once', async (t) => {
  const setting = await open(t)
  await post(setting)
  await post(setting)
  const sender = await setting.sender()
  for (const day of ['2027-10-20', '2027-10-21', '2027-10-21', '2027-12-20', '2028-01-12', '2028-01-19', '2028-01-20', '2028-01-20', '2028-03-01']) {
    setting.now = `${day}T10:00:00Z`
    await sendDue(sender)
  }
  const each = (title: string): readonly string[] => [FIRM, 'loket@fictief.example'].map((to) => `${to} ${title} (2027-FICTIEF1)`)
  t.same([...subjects(setting.sink)].sort(), [`${FIRM} U bent tijdelijk toegelaten (2027-FICTIEF1)`, ...Array(3).fill(each('Uw badge loopt af op 19 januari 2028')).flat(), ...each('Uw badge is afgelopen')].sort())
})

t.test('a sender that was down for a week or longer sends what is due once, and not what a later reminder says', async (t) => {
  const asked = async (...days: readonly string[]): Promise<readonly string[]> => {
    const setting = await open(t)
    await post(setting)
    const sender = await setting.sender()
    await sendDue(sender)
    for (const day of days) {
      setting.now = `${day}T10:00:00Z`
      await sendDue(sender)
      await sendDue(sender)
    }
    return setting.sink.received.flatMap(({ to, email }) => to[0] === FIRM && !email.subject?.includes('toegelaten') ? [/Dat is (over )?([^.]*)/.exec(email.text ?? '')?.[2] ?? email.subject ?? ''] : [])
  }
  const lapsed = 'Uw badge is afgelopen (2027-FICTIEF1)'
  t.same(await asked('2027-10-28'), ['83 dagen'], 'a week late: the days that are left from then')
  t.same(await asked('2027-10-28', '2027-12-27', '2028-01-18', '2028-01-27'), ['83 dagen', '23 dagen', 'morgen', lapsed], 'each a week late, and each once')
  t.same(await asked('2028-01-15'), ['4 dagen'], 'three at once: only the last of them')
  t.same(await asked('2028-01-27'), [lapsed])
  t.same(await asked('2028-01-20', '2028-01-19', '2028-01-21'), [lapsed], 'a clock that goes back a day says nothing anew')
})

t.test('the end of a badge is one entry of a calendar, in every letter that tells of it; an extension moves it', async (t) => {
  const setting = await open(t, admitted([], { extension: { reasons: ['issuer-late'], longestDays: 200, times: 1 } }))
  await post(setting)
  const sender = await setting.sender()
  const entry = (): readonly string[] => {
    const calendar = setting.sink.received.findLast(({ to }) => to[0] === FIRM)?.email.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
    const text = typeof calendar?.content === 'string' ? calendar.content : Buffer.from((calendar?.content ?? new ArrayBuffer(0)) as ArrayBuffer).toString('utf8')
    const [own = ''] = text.split('BEGIN:VEVENT').filter((one) => one.includes('-badge-end@'))
    return [/UID:(\S+)/.exec(own)?.[1] ?? '', /DTSTART;VALUE=DATE:(\d+)/.exec(own)?.[1] ?? '', /SEQUENCE:(\d+)/.exec(own)?.[1] ?? '']
  }
  await sendDue(sender)
  const [id, first, sequence] = entry()
  t.same([id, first], [`${CASE_ID}-badge-end@regio.example`, '20280119'])
  setting.now = '2027-10-21T10:00:00Z'
  await sendDue(sender)
  t.same(entry(), [id, first, sequence], 'the reminder tells the same')
  const extension = event('0193a000-0000-7000-8000-0000000000e1', 'extension-given', '2027-12-01', { until: '2028-06-30', ground: 'issuer-late', motivation: 'Er is genoeg gebleken.', reasons: [], reason: 'ground-met' })
  setting.of = admitted([extension, event('0193a000-0000-7000-8000-0000000000e2', 'decision-sent', '2027-12-01', { decision: extension.id })], { extension: { reasons: ['issuer-late'], longestDays: 200, times: 1 } })
  setting.now = '2027-12-01T10:00:00Z'
  await post(setting)
  await sendDue(sender)
  const [again, second, later] = entry()
  t.same([again, second], [id, '20280630'])
  t.ok(Number(later) > Number(sequence), 'what was written later counts')
  setting.now = '2028-07-01T10:00:00Z'
  await sendDue(sender)
  t.same(entry().slice(0, 2), [id, '20280630'], 'at the lapse as well')
})

t.test('a substitute who took the case over gets what is theirs, and whoever has no address gets it at the desk', async (t) => {
  const setting = await open(t)
  await post(setting)
  const sender = await setting.sender()
  await setting.store.write(({ outbox }) => outbox.setAddress({ kind: 'person', id: HOLDER }, { address: 'ann@regio.example', language: 'nl', changedAt: setting.now }))
  setting.now = '2027-10-21T10:00:00Z'
  await sendDue(sender)
  setting.of = { ...admitted(), holder: '0193a000-0000-7000-8000-0000000000bb' }
  setting.now = '2027-12-20T10:00:00Z'
  await sendDue(sender)
  t.same(setting.sink.received.filter(({ to }) => to[0] !== FIRM).map(({ to }) => to[0]), ['ann@regio.example', 'loket@fictief.example'])
})

t.test('what has lost its reason is not sent: it is asked again at the moment of sending', async (t) => {
  const setting = await open(t)
  await post(setting)
  const sender = await setting.sender()
  setting.now = '2027-02-01T10:00:00Z'
  await sendDue(sender)
  setting.of = admitted([event('0193a000-0000-7000-8000-000000000003', 'firm-withdrew', '2027-06-01')])
  for (const day of ['2027-10-21', '2027-12-20', '2028-01-12', '2028-01-20']) {
    setting.now = `${day}T10:00:00Z`
    await sendDue(sender)
  }
  t.equal(setting.sink.received.length, 1, 'the decision, and no reminder')
  t.same([...new Set((await setting.store.outbox.ofCase(CASE_ID)).map(({ state }) => state))], ['sent', 'dropped'])
})

t.test('a badge that runs on because a label came in time is not told to have lapsed, and is when the label proves invalid', async (t) => {
  const setting = await open(t)
  await post(setting)
  const sender = await setting.sender()
  const label = event('0193a000-0000-7000-8000-000000000004', 'label-handed-in', '2028-01-18', { label: { scheme: 'pso', level: '30-plus', issuer: 'Fictief', number: '1', period: { from: '2028-01-01', until: null } }, receivedOn: '2028-01-18' })
  setting.of = admitted([label])
  setting.now = '2028-02-10T10:00:00Z'
  await sendDue(sender)
  t.notMatch(subjects(setting.sink).join(), 'afgelopen')
  setting.of = admitted([label, event('0193a000-0000-7000-8000-000000000005', 'label-checked', '2028-02-11', { label: label.id, result: 'invalid', level: 'register', source: 'a fictional register' })])
  setting.now = '2028-02-12T10:00:00Z'
  await sendDue(sender)
  t.equal(subjects(setting.sink).filter((subject) => subject.includes('afgelopen')).length, 2)
})

t.test('a server of mail that refuses, is busy or hangs loses nothing: each message goes when it can', async (t) => {
  const setting = await open(t)
  await post(setting)
  const sender = await setting.sender()
  for (const [behaviour, fault] of [['refuse', /^EENVELOPE 550$/], ['busy', /^EENVELOPE 450$/], ['hang', /^E[A-Z]+/]] as const) {
    setting.sink.behave.push(behaviour)
    t.match(await sendDue(sender), { sent: 0, failed: 1 }, behaviour)
    t.match((await setting.store.outbox.ofCase(CASE_ID))[0], { state: 'waiting', lastFault: fault }, behaviour)
    t.notMatch(JSON.stringify(await setting.store.outbox.ofCase(CASE_ID)), 'iemand@', 'what the server said is kept nowhere')
    t.match(await sendDue(sender), { sent: 0, failed: 0 }, 'and it is left alone for a while')
    await setting.waitIsOver()
  }
  t.match(await sendDue(sender), { sent: 1, failed: 0 })
  t.match((await setting.store.outbox.ofCase(CASE_ID))[0], { state: 'sent', attempts: 4 })
})

t.test('without a server of mail nothing is lost', async (t) => {
  const setting = await open(t)
  await post(setting)
  const transport = createSmtpTransport({ url: 'smtp://127.0.0.1:1', from: 'toelating@regio.example', patience: 500 })
  t.match(await sendDue({ ...await setting.sender(), transport }), { sent: 0, failed: 1 })
  await setting.waitIsOver()
  t.match(await sendDue(await setting.sender()), { sent: 1 })
})

t.test('a sender that dies between the server taking a mail and its mark sends it again, as the same message', async (t) => {
  const setting = await open(t)
  await post(setting)
  setting.sink.behave.push('cut')
  t.match(await sendDue(await setting.sender()), { sent: 0, failed: 1 })
  await setting.waitIsOver()
  const died = await setting.sender()
  await sendDue({ ...died, outbox: { ...died.outbox, settle: async () => { throw new Error('killed') } } }).catch(() => {})
  await setting.waitIsOver()
  t.match(await sendDue(await setting.sender()), { sent: 1 })
  t.equal(setting.sink.received.length, 3, 'at least once')
  t.equal(new Set(setting.sink.received.map(({ email }) => email.messageId)).size, 1, 'and whoever gets it again can tell')
})

t.test('two senders side by side send everything, and nothing twice', async (t) => {
  const setting = await open(t)
  const { store, sink } = setting
  await store.write(async ({ outbox }) => { for (let index = 0; index < 12; index += 1) await outbox.post({ dedupeKey: `letter ${index}`, caseId: CASE_ID, to: 'applicant', about: { event: DECISION }, dueOn: '2027-01-20', createdAt: setting.now }) })
  sink.behave.push('take', 'busy', 'take', 'take', 'refuse', 'take', 'busy')
  const senders = [await setting.sender(), await setting.sender()]
  const first = await Promise.all(senders.map((sender) => sendDue(sender)))
  await setting.waitIsOver()
  const second = await Promise.all(senders.map((sender) => sendDue(sender)))
  const sum = (all: typeof first, key: 'sent' | 'failed'): number => all.reduce((total, one) => total + one[key], 0)
  t.same([sum(first, 'sent'), sum(first, 'failed'), sum(second, 'sent'), sum(second, 'failed')], [9, 3, 3, 0])
  const ids = sink.received.map(({ email }) => email.messageId)
  t.same([ids.length, new Set(ids).size], [12, 12])
})

t.test('a clock that jumps a day ahead and back, at one of two senders, sends nothing twice and unsays nothing', async (t) => {
  const setting = await open(t)
  await post(setting)
  const right = await setting.sender()
  const wrong: { day: number } = { day: 0 }
  const jumping = { ...await setting.sender(), clock: { now: () => new Date(Date.parse(setting.now) + wrong.day * 86_400_000).toISOString() } }
  for (const [day, jump] of [['2027-01-20', 1], ['2027-01-20', -1], ['2027-10-20', 1], ['2027-10-21', -1], ['2027-10-21', 0], ['2027-12-20', 1], ['2027-12-20', -1], ['2028-01-12', 0], ['2028-01-20', -1], ['2028-01-20', 0]] as const) {
    setting.now = `${day}T10:00:00Z`
    wrong.day = jump
    await sendDue(jumping)
    await setting.waitIsOver()
    await sendDue(right)
  }
  const ids = setting.sink.received.map(({ email }) => email.messageId)
  t.same([ids.length, new Set(ids).size], [9, 9], 'the decision, and four reminders to two')
  t.equal(amsterdamDay(setting.now), '2028-01-20')
})

t.test('a letter that cannot be written yet waits for the tenant, and goes when it can', async (t) => {
  const setting = await open(t, admitted([], { regime: undefined as never }))
  await post(setting)
  const sender = await setting.sender()
  t.match(await sendDue(sender), { sent: 0, failed: 1 })
  t.match((await setting.store.outbox.ofCase(CASE_ID))[0], { lastFault: 'letter-not-ready' })
  setting.of = admitted()
  await setting.waitIsOver()
  t.match(await sendDue(sender), { sent: 1 })
})

t.test('a firm for which the region laid down no address gets it at the one in its profile', async (t) => {
  const setting = await open(t, { ...admitted(), contact: 'info@firma.fictief.example' })
  await post(setting)
  await setting.store.write(({ outbox }) => outbox.setAddress({ kind: 'organisation', organisation: APPLICANT }, null))
  t.match(await sendDue(await setting.sender()), { sent: 1 })
  t.same(setting.sink.received[0]?.to, ['info@firma.fictief.example'])
})

t.test('where no address is known it waits, and says so', async (t) => {
  const setting = await open(t)
  await post(setting)
  await setting.store.write(({ outbox }) => outbox.setAddress({ kind: 'organisation', organisation: APPLICANT }, null))
  t.match(await sendDue(await setting.sender()), { sent: 0, failed: 1 })
  t.match((await setting.store.outbox.ofCase(CASE_ID))[0], { state: 'waiting', lastFault: 'no-address' })
})
