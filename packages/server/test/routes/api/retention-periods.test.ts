// Can who keeps the record see how long everything is kept, and what would go?
import t from 'tap'
import { assessmentRecord } from '../../../dist/actions/assessment-record.js'
import { DEMONSTRATION_TENANT } from '../../../dist/demonstration/load-demonstration.js'
import { setRetention } from '../../../dist/store/postgresql/set-retention.js'
import { buildApplication, NOW } from '../../application/build-application.js'
import { question } from '../../application/question.js'
import { signedIn } from '../../application/signed-in.js'

t.test('200: of each kind how long it is kept, how much there is and how much has ended, which is what an erasure takes', async (t) => {
  const application = await buildApplication(t)
  const { store, clock, databaseUrl } = application
  const ask = await signedIn(t, application, { coordinator: { role: 'coordinator' }, administrator: { role: 'platform-administrator' }, buyer: { role: 'buyer' } })
  const of = async (kind: string) => (await ask('administrator', 'GET', '/v1/retention-periods')).body.items.find((one: { kind: string }) => one.kind === kind)
  await store.record(await assessmentRecord({ store, clock: { now: () => '2019-05-01T10:00:00.000Z' } }, question()))
  await store.record(await assessmentRecord({ store, clock }, question()))
  t.same(await of('assessment'), { kind: 'assessment', months: null, kept: 2, ended: 0, firstEndsOn: null })
  t.match(await of('audit'), { months: 36 }, 'what holds where nothing is set')
  await setRetention(databaseUrl, DEMONSTRATION_TENANT.id, 'assessment', 24, NOW)
  t.same(await of('assessment'), { kind: 'assessment', months: 24, kept: 2, ended: 1, firstEndsOn: '2021-05-01' })
  t.match(await ask('coordinator', 'POST', '/v1/receipt-erasures'), { status: 200, body: { erased: 1 } })
  t.match(await of('assessment'), { kept: 1, ended: 0, firstEndsOn: '2028-11-22' })
  t.match(await ask('buyer', 'GET', '/v1/retention-periods'), { status: 403 })
})
