import fc from 'fast-check'
import t from 'tap'
import { networkOf } from '../../dist/operation/trace/network-of.js'
import { objectOf } from '../../dist/operation/trace/object-of.js'
import { readTraceparent, traceOf } from '../../dist/operation/trace/trace-of.js'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = '00f067aa0ba902b7'

t.test('a trace that a caller began goes on, and this request has its own place in it', (t) => {
  const request = { headers: { traceparent: `00-${TRACE}-${PARENT}-01` } }
  const trace = traceOf(request)
  t.match(trace, { traceId: TRACE, parentId: PARENT, spanId: /^[\da-f]{16}$/ })
  t.not(trace.spanId, PARENT)
  t.equal(traceOf(request), trace, 'the same each time')
  t.match(readTraceparent(`cc-${TRACE}-${PARENT}-01-what-comes-later`), { traceId: TRACE }, 'a later version of the standard may have more')
  t.end()
})

t.test('a header that is not as the standard has it begins a new trace', (t) => {
  const wrong = [
    undefined, '', `00-${TRACE}-${PARENT}`, `00-${TRACE}-${PARENT}-01-more`, `ff-${TRACE}-${PARENT}-01`, `00-${'0'.repeat(32)}-${PARENT}-01`, `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${PARENT}-01`, `00-${TRACE}-${PARENT}-01, 00-${TRACE}-${PARENT}-01`, ` 00-${TRACE}-${PARENT}-01`, `00-${TRACE}-${PARENT}-01\n`, [`00-${TRACE}-${PARENT}-01`]
  ]
  for (const header of wrong) t.equal(readTraceparent(header), null, String(header))
  const one = traceOf({ headers: {} })
  t.match(one, { traceId: /^[\da-f]{32}$/, parentId: null })
  t.not(one.traceId, traceOf({ headers: {} }).traceId)
  t.end()
})

t.test('an address is cut to its network', (t) => {
  const prefix = { ipv4: 24, ipv6: 48 }
  t.equal(networkOf('203.0.113.77', prefix), '203.0.113.0/24')
  t.equal(networkOf('::ffff:203.0.113.77', prefix), '203.0.113.0/24', 'an IPv4 address in the clothes of IPv6')
  t.equal(networkOf('2001:db8:1:2:3:4:5:6', prefix), '2001:db8:1:0:0:0:0:0/48')
  t.equal(networkOf('2001:db8::6', { ipv4: 32, ipv6: 64 }), '2001:db8:0:0:0:0:0:0/64')
  t.equal(networkOf('fe80::1%eth0', { ipv4: 32, ipv6: 128 }), 'fe80:0:0:0:0:0:0:1/128')
  t.equal(networkOf('64:ff9b::192.0.2.33', { ipv4: 32, ipv6: 128 }), '64:ff9b:0:0:0:0:c000:221/128')
  t.equal(networkOf('10.1.2.3', { ipv4: 13, ipv6: 48 }), '10.0.0.0/13')
  for (const none of [undefined, '', 'localhost', '203.0.113.256', 'wholly-secret']) t.equal(networkOf(none, prefix), null, String(none))
  t.end()
})

t.test('all addresses of one network are cut to the same, and of two networks never', (t) => {
  const bytes = fc.array(fc.nat(255), { minLength: 4, maxLength: 4 })
  fc.assert(fc.property(bytes, fc.nat(255), fc.nat(255), (address, last, third) => {
    const other = [...address.slice(0, 3), last]
    const prefix = { ipv4: 24, ipv6: 48 }
    if (networkOf(address.join('.'), prefix) !== networkOf(other.join('.'), prefix)) return false
    const elsewhere = [...address.slice(0, 2), third, last]
    return (networkOf(elsewhere.join('.'), prefix) === networkOf(address.join('.'), prefix)) === (third === address[2])
  }))
  t.end()
})

t.test('of an address only ids of ours are kept', (t) => {
  const id = '0193a000-0000-7000-8000-00000000000b'
  t.equal(objectOf('/v1/matches/:matchId/explanation', { matchId: id }), `/v1/matches/${id}/explanation`)
  t.equal(objectOf('/matches/:id/suppliers/:supplierId', { id, supplierId: 'wholly-secret' }), `/matches/${id}/suppliers/:supplierId`)
  for (const value of [`${id}\n`, `${id} x`, id.toUpperCase(), '__proto__', 1, null]) t.equal(objectOf('/v1/matches/:matchId', { matchId: value }), '/v1/matches/:matchId', String(value))
  t.equal(objectOf('/v1/searches', undefined), '/v1/searches')
  t.end()
})
