// Can somebody's words become a header, another recipient or a second mail?
import t from 'tap'
import { createSmtpTransport } from '../../dist/mail/create-smtp-transport.js'
import type { ReadyMail } from '../../dist/mail/mail.js'
import { openSink } from './smtp-sink.js'

const MAIL: ReadyMail = { messageId: 'one@regio.example', to: 'firma@fictief.example', subject: 'Uw badge', text: 'Tekst', html: '<p>Tekst</p>', calendar: null, attachments: [], date: '2027-01-20T10:00:00Z' }

t.test('a line break in a subject, a name, an address or an id is refused before anything is sent', async (t) => {
  const sink = await openSink(t)
  const transport = createSmtpTransport({ url: sink.url, from: 'toelating@regio.example' })
  t.teardown(() => transport.close())
  for (const bad of ['\r\nBcc: iemand@fictief.example', '\nBcc: x@y.example', '\rX: y', '\u0000', '\u2028Bcc: x@y.example', '\u001b[31m']) {
    await t.rejects(transport.send({ ...MAIL, subject: `Uw badge${bad}` }), { code: 'EHEADER' }, encodeURIComponent(bad))
    await t.rejects(transport.send({ ...MAIL, messageId: `one${bad}@x` }), { code: 'EHEADER' })
    await t.rejects(transport.send({ ...MAIL, attachments: [{ filename: `a${bad}.pdf`, contentType: 'application/pdf', content: Buffer.from('a') }] }), { code: 'EHEADER' })
    await t.rejects(transport.send({ ...MAIL, to: `firma@fictief.example${bad}` }), { code: 'EADDRESS' })
    t.throws(() => createSmtpTransport({ url: sink.url, from: 'toelating@regio.example', fromName: `Regio${bad}` }), { code: 'EHEADER' })
  }
  t.same(sink.received, [])
})

t.test('one address is one address: no list, no name, no group, no quotes', async (t) => {
  const sink = await openSink(t)
  const transport = createSmtpTransport({ url: sink.url, from: 'toelating@regio.example' })
  t.teardown(() => transport.close())
  for (const to of ['a@b.example, c@d.example', 'a@b.example;c@d.example', 'Iemand <a@b.example>', 'groep: a@b.example;', '"a b"@c.example', 'a@b.example (ook)', '', 'a', '@b.example', `a@${'b'.repeat(260)}`]) {
    await t.rejects(transport.send({ ...MAIL, to }), { code: 'EADDRESS' }, to)
  }
  t.same(sink.received, [])
})

t.test('hostile text stays where it belongs, letter by letter', async (t) => {
  const sink = await openSink(t)
  const transport = createSmtpTransport({ url: sink.url, from: 'toelating@regio.example', fromName: 'Regio "Ἀθήνα" <x@y.example>' })
  t.teardown(() => transport.close())
  const text = 'Regel\r\n.\r\nMAIL FROM:<x@y.example>\r\nBcc: iemand@fictief.example\r\n\r\n=?utf-8?q?Subject?='
  await transport.send({ ...MAIL, subject: 'Besluit =?utf-8?q?Bcc:?= Ἀθήνα Москва', text, html: `<p>${'x'.repeat(5_000)}</p>` })
  const [mail] = sink.received
  t.equal(sink.received.length, 1)
  t.same(mail?.to, ['firma@fictief.example'])
  t.equal(mail?.email.subject, 'Besluit =?utf-8?q?Bcc:?= Ἀθήνα Москва')
  t.equal(mail?.email.text?.replaceAll('\r\n', '\n').trimEnd(), text.replaceAll('\r\n', '\n'))
  t.same([mail?.email.from?.address, mail?.email.from?.name], ['toelating@regio.example', 'Regio "Ἀθήνα" <x@y.example>'])
  t.notOk(mail?.email.bcc)
  t.ok(mail?.raw.split('\r\n').every((line) => line.length <= 998), 'no line is longer than mail allows')
})

t.test('with smtp:// to another machine nothing is said before the connection is safe', async (t) => {
  const sink = await openSink(t)
  // this machine by a name that is not known to be this machine
  const transport = createSmtpTransport({ url: sink.url.replace('127.0.0.1', '0.0.0.0'), from: 'toelating@regio.example', patience: 1_000 })
  t.teardown(() => transport.close())
  await t.rejects(transport.send(MAIL), { name: 'MailFault' })
  t.same(sink.received, [])
})
