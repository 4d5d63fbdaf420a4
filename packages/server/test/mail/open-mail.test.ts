// Does the service send by itself what every region has to send, say how that goes, and stop when it is told to?
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { createSmtpTransport } from '../../dist/mail/create-smtp-transport.js'
import { openMail } from '../../dist/mail/index.js'
import type { Tenants } from '../../dist/dependencies.js'
import { APPLICANT, decided, openDesk } from '../admission/desk.ts'
import { asOwner } from '../database/as-application.ts'
import { openSink } from './smtp-sink.ts'

const QUIET = { info: () => {}, warn: () => {}, error: () => {} }

async function until (isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isSo(); tries += 1) await sleep(25)
}

t.test('what is due goes out without anybody asking, and a server that refuses is told beside readiness until it takes it', async (t) => {
  const desk = await openDesk(t)
  await desk.store.write(({ outbox }) => outbox.setAddress({ kind: 'organisation', organisation: APPLICANT }, { address: 'firma@fictief.example', language: 'nl', changedAt: desk.clock.at }))
  await decided(desk, '2027-01-20')
  const sink = await openSink(t)
  sink.behave.push('busy')
  const tenants = { list: async () => [{ id: 'one' }], open: () => ({ store: desk.store }) } as unknown as Pick<Tenants, 'list' | 'open'>
  const transport = createSmtpTransport({ url: sink.url, from: 'toelating@regio.example', patience: 2_000 })
  const mail = openMail({ tenants, clock: desk.clock, log: QUIET, out: { transport, domain: 'regio.example' }, every: 50 })
  t.teardown(() => mail.close())
  await until(() => mail.state() === 'failing')
  t.equal(mail.state(), 'failing')
  t.match(await desk.store.outbox.counts('2027-01-20'), { waiting: 1, failing: 1 }, 'it waits, and is not lost')
  t.equal(sink.received.length, 0)
  await asOwner(t, desk.url)`UPDATE outbox SET claimed_until = NULL`
  await until(() => mail.state() === 'on')
  t.equal(mail.state(), 'on')
  t.same(sink.received.map(({ to }) => to.join()), ['firma@fictief.example'])
  await mail.close()
})

t.test('without a server of mail it is off, and keeps nobody waiting', async (t) => {
  const mail = openMail({ tenants: { list: async () => { throw new Error('nobody asks') }, open: () => { throw new Error('nobody asks') } }, clock: { now: () => '2027-01-20T10:00:00Z' }, log: QUIET, out: null })
  t.equal(mail.state(), 'off')
  await mail.close()
})

t.test('a round that fails keeps the next one from nothing', async (t) => {
  let asked = 0
  const sink = await openSink(t)
  const tenants = { list: async () => { asked += 1; throw new Error('the database is away') }, open: () => { throw new Error('nobody asks') } } as unknown as Pick<Tenants, 'list' | 'open'>
  const mail = openMail({ tenants, clock: { now: () => '2027-01-20T10:00:00Z' }, log: QUIET, out: { transport: createSmtpTransport({ url: sink.url, from: 'toelating@regio.example' }), domain: 'regio.example' }, every: 20 })
  await until(() => asked > 2)
  t.ok(asked > 2)
  t.equal(mail.state(), 'failing')
  await mail.close()
})
