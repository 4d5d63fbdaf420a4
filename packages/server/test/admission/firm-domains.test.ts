// The mail domains of a firm beside its case: told from what was read already.
import t from 'tap'
import { domainsOf, openDomains, viewDomains } from '../../dist/actions/admission/firm-domains.js'
import { readRecord } from '../../dist/actions/admission/read-record.js'
import { advised, ANN, callerOf, openDesk } from './desk.ts'

t.test('a page that has read a case tells its mail domains without reading the record a second time', async (t) => {
  const desk = await openDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const read = await readRecord(desk, callerOf(ANN), id)
  if ('closed' in read) return t.fail('the desk may read it')
  const unread = (): never => { throw new Error('the record is reckoned again') }
  const store: typeof desk.store = { ...desk.store, cases: { ...desk.store.cases, ruleSets: unread } }
  const seen = await domainsOf({ store }, read)
  t.same(seen, await viewDomains(desk, callerOf(ANN), id))
  t.same(openDomains(seen), [])
  await t.rejects(viewDomains({ ...desk, store }, callerOf(ANN), id), { message: 'the record is reckoned again' }, 'reading it does need its rules')
})
