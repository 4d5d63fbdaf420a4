import { readFileSync } from 'node:fs'
import t from 'tap'
import { readConfig } from '../dist/config.js'
import { settingsPage } from '../dist/operation/settings/settings-page.js'
import { SETTINGS } from '../dist/operation/settings/settings.js'

/** Something wrong for each setting, with a mark that must not come back. */
const WRONG: Readonly<Record<string, string>> = {
  HOST: 'wholly/secret', PORT: '99999', PUBLIC_ADDRESS: 'http://wholly-secret.example', TRUSTED_PROXIES: 'true', CORS_ORIGINS: '*', SECURITY_CONTACT: 'wholly-secret',
  DATABASE_URL: 'mysql://somebody:wholly-secret@db.example', MIGRATE_AT_START: 'wholly-secret', DATABASE_POOL: '0', DATABASE_WAIT: '99', STATEMENT_TIMEOUT: '-1', LOCK_TIMEOUT: '1e3',
  IDLE_TRANSACTION_TIMEOUT: '5s', DURABILITY: 'off', DATA_FOLDER: './wholly-secret', IDENTITY_FILE: 'wholly-secret', SIGNING_KEY_FILE: 'wholly-secret', RATE_LIMITS: 'no',
  RATE_VISITOR: '0', RATE_CALLER: '0.5', RATE_VISITORS: '-1', RATE_TENANT: '1000001', EVIDENCE_UPLOADS: 'wholly-secret', EVIDENCE_SCANNER: 'http://wholly-secret:3310', EVIDENCE_SCAN_TIME: '999', EVIDENCE_QUOTA: '9', SMTP_URL: 'https://wholly-secret.example', MAIL_FROM: 'wholly-secret', MAIL_FROM_NAME: 'wholly-secret\nBcc: x', LOG_LEVEL: 'wholly-secret', METRICS_TOKEN: 'wholly-secret', METRICS_PORT: '0', METRICS_HOST: 'a b', STOP_DELAY: '-5',
  STOP_PATIENCE: '600001', DEMONSTRATION: 'true'
}

t.test('without anything in the environment there are defaults, and nothing is open that need not be', (t) => {
  const defaults = readConfig({})
  t.match(defaults, { host: '127.0.0.1', port: 8080, databaseUrl: undefined, trustedProxies: undefined, corsOrigins: undefined, metricsToken: undefined, metricsPort: undefined, durability: 'refuse', logLevel: 'info' })
  t.same(readConfig({ DATABASE_URL: '', LOG_LEVEL: '' }), defaults, 'an empty text is as good as none')
  t.end()
})

t.test('what is given is taken, and what is not ours is left alone', (t) => {
  const databaseUrl = 'postgres://somebody@db.example/sroi'
  t.match(readConfig({ DATABASE_URL: databaseUrl, DATA_FOLDER: '/var/lib/sroi', LOG_LEVEL: 'warn', TRUSTED_PROXIES: '10.0.3.7, fd00:3::/64', DEMONSTRATION: '1', MIGRATE_AT_START: 'no', PATH: '/bin' }), {
    databaseUrl, dataFolder: '/var/lib/sroi', logLevel: 'warn', trustedProxies: ['10.0.3.7', 'fd00:3::/64'], demonstration: true, migrateAtStart: false
  })
  t.end()
})

t.test('the example of each setting is one that is taken', (t) => {
  const together = { SMTP_URL: SETTINGS.smtpUrl.example, MAIL_FROM: SETTINGS.mailFrom.example }
  for (const { name, example } of Object.values(SETTINGS)) if (example !== '…') t.doesNotThrow(() => readConfig({ ...(name in together ? together : {}), [name]: example }), name)
  t.end()
})

t.test('every mistake in every setting is told at once, without repeating a value that can hold a password', (t) => {
  t.same(Object.keys(WRONG).sort(), Object.values(SETTINGS).map(({ name }) => name).sort(), 'each setting has its mistake here')
  try {
    readConfig(WRONG)
    t.fail('mistakes are refused')
  } catch (error) {
    t.match(error, { name: 'StartError' })
    const lines = (error as Error).message.split('\n')
    t.same(lines.map((line) => line.split(' ')[0]).sort(), Object.keys(WRONG).sort())
    t.notMatch(lines.join('\n'), /wholly-secret/)
  }
  t.end()
})

t.test('nobody is trusted wholesale: not every proxy, not every origin', (t) => {
  for (const text of ['true', '*', '1', '0.0.0.0/0', '::/0', '10.0.0.1/33', '10.0.0.1/8/8', 'proxy.example', '10.0.0.1,', '']) {
    if (text !== '') t.throws(() => readConfig({ TRUSTED_PROXIES: text }), { name: 'StartError' }, text)
  }
  for (const text of ['*', 'null', 'http://www.example.org', 'https://www.example.org/', 'https://www.example.org/path', 'https://*.example.org']) {
    t.throws(() => readConfig({ CORS_ORIGINS: text }), { name: 'StartError' }, text)
  }
  t.end()
})

t.test('what cannot go together is told together', (t) => {
  t.throws(() => readConfig({ METRICS_PORT: '8080', METRICS_TOKEN: 'x'.repeat(32) }), { message: /METRICS_PORT is the port of the service[^]*METRICS_TOKEN and METRICS_PORT/ })
  for (const alone of [{ SMTP_URL: 'smtp://127.0.0.1' }, { MAIL_FROM: 'a@b.example' }]) t.throws(() => readConfig(alone), { message: /SMTP_URL and MAIL_FROM go together/ })
  t.end()
})

t.test('the page has every setting, and is the one in the repository', (t) => {
  const page = settingsPage()
  for (const { name } of Object.values(SETTINGS)) t.match(page, `| \`${name}\``)
  t.equal(page, readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8'))
  t.end()
})
