import t from 'tap'
import type { Reach } from '../../dist/access/reach.js'
import { isWithin } from '../../dist/access/within.js'

const FIRM = { scheme: 'fictional', value: 'F-1' }
const NOBODY = { organisation: null, authority: null, visitor: false }
const reach = (more: Partial<Exclude<Reach, { all: true }>>): Reach => ({ all: false, organisation: null, authorities: [], ofVisitors: false, ...more })

t.test('who reaches all, reaches what nobody owns', async (t) => {
  t.equal(isWithin({ all: true }, NOBODY), true)
  t.equal(isWithin(reach({ organisation: FIRM, authorities: ['haarlem'], ofVisitors: true }), NOBODY), false)
})

t.test('an organisation is the same by scheme and number, and none is not the same as none', async (t) => {
  t.equal(isWithin(reach({ organisation: FIRM }), { ...NOBODY, organisation: { ...FIRM } }), true)
  t.equal(isWithin(reach({ organisation: FIRM }), { ...NOBODY, organisation: { ...FIRM, scheme: 'nl-kvk' } }), false)
  t.equal(isWithin(reach({ organisation: FIRM }), { ...NOBODY, organisation: { ...FIRM, value: 'F-2' } }), false)
  t.equal(isWithin(reach({}), { ...NOBODY, organisation: FIRM }), false)
})

t.test('an authority reaches what is of it; a visitor what visitors made', async (t) => {
  t.equal(isWithin(reach({ authorities: ['haarlem', 'velsen'] }), { ...NOBODY, authority: 'velsen' }), true)
  t.equal(isWithin(reach({ authorities: ['haarlem'] }), { ...NOBODY, authority: 'velsen' }), false)
  t.equal(isWithin(reach({ ofVisitors: true }), { ...NOBODY, visitor: true }), true)
  t.equal(isWithin(reach({ ofVisitors: false }), { ...NOBODY, visitor: true }), false)
})
