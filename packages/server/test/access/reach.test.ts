// May somebody do something, and with what?
import fc from 'fast-check'
import t from 'tap'
import { type Identity, ROLES } from '../../dist/access/caller.js'
import { type ActionRule, type GuardedAction, MATRIX, STRONG_ROLES } from '../../dist/access/matrix.js'
import { allowedBy, reachOf } from '../../dist/access/reach.js'

const ORGANISATION = { scheme: 'fictional', value: 'F-1' }
const ACTIONS = Object.keys(MATRIX) as GuardedAction[]

function person (more: Partial<Identity> = {}): Identity {
  return { kind: 'person', issuer: 'https://issuer.example', subject: 'one', organisation: ORGANISATION, scopes: null, strong: true, tenantId: null, ...more }
}

t.test('a visitor asks where the tenant lets visitors ask, and has answers kept only where it lets them', async (t) => {
  t.equal(reachOf('ask', null, [], 'none'), 'not-allowed')
  t.same(reachOf('ask', null, [], 'ask'), { all: true })
  t.equal(reachOf('record-answer', null, [], 'ask'), 'not-allowed')
  t.same(reachOf('record-answer', null, [], 'record'), { all: false, organisation: null, authorities: [], ofVisitors: true })
  t.equal(reachOf('read-contract', null, [], 'record'), 'not-allowed')
})

t.test('somebody who is known and no member can do what a visitor can, and apply for the organisation they signed in for', async (t) => {
  for (const action of ACTIONS) {
    for (const visitors of ['none', 'ask', 'record'] as const) {
      const ofVisitor = reachOf(action, null, [], visitors)
      const applies = (MATRIX[action] as ActionRule).roles.visitor === 'applies' && visitors !== 'none'
      t.same(reachOf(action, person(), [], visitors), applies ? { all: false, organisation: ORGANISATION, authorities: [], ofVisitors: false } : ofVisitor, `${action}, ${visitors}`)
      for (const other of [person({ organisation: null }), person({ kind: 'client' }), person({ kind: 'key' })]) t.same(reachOf(action, other, [], visitors), ofVisitor, `${action}, ${visitors}, ${other.kind} of ${other.organisation?.value}`)
    }
  }
  t.equal(reachOf('apply', person(), [], 'ask') === 'not-allowed', false)
})

t.test('a member of an organisation reaches what is of the organisation; of an authority, what is of the authority; of the tenant, all', async (t) => {
  t.same(reachOf('read-contract', person(), [{ role: 'contractor', authority: null }], 'none'), { all: false, organisation: ORGANISATION, authorities: [], ofVisitors: false })
  t.same(reachOf('read-contract', person({ organisation: null }), [{ role: 'contractor', authority: null }], 'none'), { all: false, organisation: null, authorities: [], ofVisitors: false })
  t.same(reachOf('read-contract', person(), [{ role: 'contract-manager', authority: 'haarlem' }], 'none'), { all: false, organisation: null, authorities: ['haarlem'], ofVisitors: false })
  t.same(reachOf('read-contract', person(), [{ role: 'contract-manager', authority: null }], 'none'), { all: true })
  t.same(reachOf('read-contract', person(), [{ role: 'contractor', authority: null }, { role: 'buyer', authority: 'velsen' }], 'none'),
    { all: false, organisation: ORGANISATION, authorities: ['velsen'], ofVisitors: false }, 'several memberships join')
})

t.test('whoever decides, manages or audits needs a second factor; their other roles do not', async (t) => {
  const weak = person({ strong: false })
  for (const role of STRONG_ROLES) {
    for (const action of ACTIONS) {
      const strong = reachOf(action, person(), [{ role, authority: null }], 'record')
      t.equal(reachOf(action, weak, [{ role, authority: null }], 'record'), strong === 'not-allowed' ? strong : 'stronger-sign-in-needed', `${role}, ${action}`)
    }
  }
  t.same(reachOf('ask', weak, [{ role: 'auditor', authority: null }, { role: 'supplier', authority: null }], 'none'), { all: true })
  t.same(reachOf('import-data', person({ kind: 'key', scopes: ['write'], strong: false }), [{ role: 'machine', authority: null }], 'none'), { all: true }, 'a machine has no second factor')
})

t.test('who is several things acts as what allows it, and never as what was not proven', async (t) => {
  const both = [{ role: 'auditor', authority: null }, { role: 'platform-administrator', authority: null }] as const
  t.same(allowedBy('change-keys', person(), both, 'none'), [both[1]])
  t.same(allowedBy('read-keys', person(), both, 'none'), both)
  const mixed = [{ role: 'coordinator', authority: null }, { role: 'supplier', authority: null }] as const
  t.same(allowedBy('change-supplier', person({ strong: false }), mixed, 'none'), [mixed[1]])
  t.same(allowedBy('change-supplier', person(), mixed, 'none'), mixed)
  t.same(allowedBy('ask', null, [], 'ask'), [{ role: 'visitor', authority: null }])
  t.same(allowedBy('publish-register', person(), [{ role: 'buyer', authority: null }], 'none'), [])
})

t.test('a machine does what its scopes name, and nothing without scopes', async (t) => {
  const machine = (scopes: readonly string[] | null): unknown => reachOf('change-contract', person({ kind: 'client', scopes }), [{ role: 'machine', authority: null }], 'none')
  t.same(machine(['change-contract']), { all: true })
  t.same(machine(['write']), { all: true })
  for (const scopes of [null, [], ['read'], ['read-contract'], ['change-contracts'], ['*']]) t.equal(machine(scopes), 'scope-missing', String(scopes))
  t.equal(reachOf('publish-register', person({ kind: 'client', scopes: ['write', 'publish-register'] }), [{ role: 'machine', authority: null }], 'none'), 'not-allowed', 'no scope opens what no machine may do')
  t.same(reachOf('read-contract', person({ kind: 'client', scopes: ['write'] }), [{ role: 'machine', authority: null }], 'none'), { all: true }, 'who may write may read')
})

t.test('the scopes of a person’s token limit the roles of the person', async (t) => {
  const asking = (scopes: readonly string[]): unknown => reachOf('change-supplier', person({ scopes }), [{ role: 'coordinator', authority: null }], 'none')
  t.equal(asking(['read']), 'scope-missing')
  t.same(asking(['change-supplier']), { all: true })
})

t.test('one more membership never takes anything away', async () => {
  const membership = fc.record({ role: fc.constantFrom(...ROLES.filter((role) => role !== 'visitor')), authority: fc.constantFrom(null, 'haarlem', 'velsen') })
  const size = (reach: ReturnType<typeof reachOf>): number => {
    if (typeof reach === 'string') return -1
    return reach.all ? 100 : Number(reach.organisation !== null) + new Set(reach.authorities).size
  }
  fc.assert(fc.property(fc.constantFrom(...ACTIONS), fc.array(membership, { minLength: 1, maxLength: 4 }), membership, fc.constantFrom(null, ['read'], ['write']), (action, some, more, scopes) => {
    const identity = person({ scopes })
    const before = reachOf(action, identity, some, 'none')
    // who needs no scope may come to need one only for what the machine's role adds
    const after = reachOf(action, identity, [...some, more], 'none')
    if (more.role === 'machine' && after === 'scope-missing') return
    if (size(after) < size(before)) throw new Error(`${action}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`)
  }), { numRuns: 3_000 })
})
