import t from 'tap'
import { readConfig } from '../dist/config.js'

t.test('without anything in the environment there are defaults', (t) => {
  t.same(readConfig({}), { databaseUrl: undefined, dataFolder: undefined, logLevel: 'info' })
  t.same(readConfig({ DATABASE_URL: '', LOG_LEVEL: '' }), { databaseUrl: undefined, dataFolder: undefined, logLevel: 'info' })
  t.end()
})

t.test('what is given is taken, and what is not ours is left alone', (t) => {
  const databaseUrl = 'postgres://somebody@db.example/sroi'
  t.same(readConfig({ DATABASE_URL: databaseUrl, DATA_FOLDER: '/var/lib/sroi', LOG_LEVEL: 'warn', PATH: '/bin' }), { databaseUrl, dataFolder: '/var/lib/sroi', logLevel: 'warn' })
  t.end()
})

t.test('every mistake is named at once, without repeating a value that can hold a password', (t) => {
  const wrong = { DATABASE_URL: 'mysql://somebody:secret@db.example', DATA_FOLDER: './data', LOG_LEVEL: 'loud' }
  t.throws(() => readConfig(wrong), { name: 'StartError', message: /DATABASE_URL is not[^]*DATA_FOLDER is not[^]*LOG_LEVEL is not/ })
  try { readConfig(wrong) } catch (error) { t.notMatch(String(error), /secret/) }
  t.end()
})
