// The mail domains of a firm in a browser: what it says, whom it would keep out, and what a coordinator found.
import t from 'tap'
import { saveProfile } from '../../../dist/actions/firm-profiles/save-profile.js'
import { advised, ANN, APPLICANT, BEN, CHAIR, FIRM } from '../../admission/desk.js'
import { get, openDeskPages, send } from './admission-desk.js'
import { read } from './browser-like.js'

t.test('a coordinator looks up which domains are those of a firm, and sees who would take no part', async (t) => {
  const desk = await openDeskPages(t)
  await desk.write(FIRM, (write) => saveProfile(write, APPLICANT, { names: ['Voorbeeld (fictief)'], mailDomains: ['regio.example', 'mail.example', 'post.example'] }, true))
  const { id } = await advised(desk, '2027-01-04')
  const ann = await desk.as(ANN)
  const [page, path] = [`/admission/cases/${id}`, `/admission/cases/${id}/domains`]
  t.match(read((await get(ann, page)).body), /domeinen op waar ook mensen van de regio een adres hebben: regio\.example/)
  const form = (await get(ann, path)).body
  t.match(read(form), /regio\.example .*Doet niet mee als het klopt: .*Iedereen kan hier een adres hebben|mail\.example .*Iedereen kan hier een adres hebben/s)
  const names = [...form.matchAll(/name="name-(\d+)" value="([^"]+)"/g)].map(([, index = '', domain = '']) => [domain, index] as const)
  const choose = (chosen: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) => send(ann, path, {
    version: '0', added: '', ...Object.fromEntries(names.flatMap(([domain, index]) => [[`name-${index}`, domain], [`domain-${index}`, chosen[domain] ?? '']])), ...more
  })
  const indexOf = (domain: string): string => names.find(([name]) => name === domain)?.[1] ?? ''
  const common = await choose({ 'mail.example': 'confirmed' })
  t.equal(common.statusCode, 400)
  t.match(common.body, `href="#field-domain-${indexOf('mail.example')}">Dit is een domein van iedereen.`)
  const odd = await choose({}, { added: 'geen <b>domein</b>' })
  t.equal(odd.statusCode, 400)
  t.match(odd.body, 'href="#field-added">Vul een domein in')
  t.notMatch(odd.body, '<b>domein')
  t.match(odd.body, 'geen &lt;b>domein')
  t.match(await choose({ 'regio.example': 'confirmed', 'post.example': 'set-aside' }, { added: 'firma.example' }), { statusCode: 303, headers: { location: `${path}?done=yes` } })
  t.match(await desk.application.store.domains.find(APPLICANT), { confirmed: ['firma.example', 'regio.example'], setAside: ['post.example'], version: 1 })
  const stale = await choose({})
  t.equal(stale.statusCode, 409)
  t.match(read(stale.body), /Een collega heeft dit intussen veranderd/)
  t.match(read((await get(ann, `/en${path}?done=yes`)).body), /It is on record\. .*Last looked up on 4 January 2027/)
  t.notMatch(read((await get(ann, page)).body), /waar ook mensen van de regio/)
  t.equal((await get(await desk.as(CHAIR), path)).statusCode, 403, 'and so the chair takes no part')
})

t.test('the committee reads it, nobody but a coordinator changes it, and a firm sees nothing of it', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, '2027-01-04')
  const path = `/admission/cases/${id}/domains`
  const chair = await desk.as(CHAIR)
  const page = await get(chair, path)
  t.equal(page.statusCode, 200)
  t.notMatch(page.body, 'name="version"')
  t.equal((await send(chair, path, { version: '0', added: 'x.example' })).statusCode, 403)
  const firm = await desk.as(FIRM)
  t.same([(await get(firm, path)).statusCode, (await send(firm, path, { version: '0' })).statusCode], [404, 403])
  await desk.act(BEN, id, 'interest-declared', '2027-01-05')
  t.equal((await get(await desk.as(BEN), path)).statusCode, 403)
  t.equal((await send(await desk.as(BEN), path, { version: '0', added: 'x.example' })).statusCode, 403)
})
