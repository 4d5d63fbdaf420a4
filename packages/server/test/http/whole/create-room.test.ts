import fc from 'fast-check'
import t from 'tap'
import { createRoom } from '../../../dist/http/whole/create-room.js'

t.test('a room never holds more than fits, finds what was put in last, and forgets the oldest first', (t) => {
  fc.assert(fc.property(fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), length: fc.integer({ min: 0, max: 12 }) }), { maxLength: 40 }), (puts) => {
    const room = createRoom<{ bytes: Uint8Array }>({ things: 3, bytes: 20 })
    let model: { key: string, bytes: Uint8Array }[] = []
    for (const { key, length } of puts) {
      const bytes = new Uint8Array(length)
      room.put(key, { bytes })
      model = [...model.filter((one) => one.key !== key), { key, bytes }]
      while (model.length > 3 || model.reduce((sum, one) => sum + one.bytes.length, 0) > 20) model.shift()
      for (const name of ['a', 'b', 'c', 'd', 'e']) if (room.find(name)?.bytes !== model.find((one) => one.key === name)?.bytes) return false
      if (room.size() !== model.reduce((sum, one) => sum + one.bytes.length, 0)) return false
    }
    return true
  }))
  t.pass('in 100 random runs')
  t.end()
})
