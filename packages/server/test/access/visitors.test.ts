import t from 'tap'
import { buildApplication } from '../application/build-application.js'
import { get } from '../application/send.js'

t.test('what one visitor may in one region says nothing of another address, region or action', async (t) => {
  const { app } = await buildApplication(t)
  for (let round = 0; round < 2; round += 1) {
    t.equal((await get(app, '/v1/suppliers')).status, 200)
    t.equal((await get(app, '/v1/suppliers', { tenant: 'nowhere' })).status, 401, 'a region that is not there')
    t.equal((await get(app, '/v1/suppliers', { tenant: '' })).status, 401, 'nor one without a name')
    t.equal((await get(app, '/v1/members')).status, 401, 'an action that is not for visitors')
    t.equal((await get(app, '/v1/suppliers', { authorization: 'Bearer wrong' })).status, 401, 'a credential is never taken for none')
  }
})
