// A cursor that somebody makes up is refused as one, whatever it says: it never reaches the database.
import t from 'tap'
import { writeCursor } from '../../../dist/http/cursor.js'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'

const PEOPLE = { coordinator: { role: 'coordinator' }, administrator: { role: 'platform-administrator' } } as const

t.test('a cursor with an id that the list cannot have is refused', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const [first] = (await application.store.registerAt())!.suppliers
  const lists = [
    { name: 'coordinator', url: '/v1/contracts', listed: { list: 'contracts', archived: 'false' }, fits: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a99', odd: ['x', '', '1 OR 1=1', '01938F6C-5D10-7C4B-9A35-2F1F0F4B7A99'] },
    { name: 'administrator', url: '/v1/members', listed: { list: 'members' }, fits: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a99', odd: ['x', ''] },
    { name: 'coordinator', url: `/v1/suppliers/${first!.id}/versions`, listed: { list: 'supplier-versions', supplierId: first!.id }, fits: '7', odd: ['x', '-1', '1.5', '1e9', '9'.repeat(30)] },
    { name: 'coordinator', url: '/v1/publications/pending', listed: { list: 'pending' }, fits: 'somebody', odd: ['a\u0000b', '\ud800'] }
  ]
  for (const { name, url, listed, fits, odd } of lists) {
    t.equal((await ask(name, 'GET', `${url}?cursor=${writeCursor(listed, { revision: null, after: fits })}`)).status, 200, url)
    for (const after of odd) {
      t.match(await ask(name, 'GET', `${url}?cursor=${writeCursor(listed, { revision: null, after })}`), { status: 400, body: { errors: [{ pointer: '/cursor' }] } }, `${url} ${JSON.stringify(after)}`)
    }
  }
})
