// docs/letters.md tells every letter as it is.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { letterKindOf } from '@sroi/matcher/letter'
import { CASE_EVENT_TYPES } from '@sroi/matcher/procedure'
import { PLAIN_NL } from '../../dist/letter/messages/plain.nl.js'
import { FORMAL_NL } from '../../dist/letter/messages/formal.nl.js'
import { packageFile } from '../package-file.ts'

const PAGE = readFileSync(packageFile('../../docs/letters.md'), 'utf8')

function table (): string {
  const titles = Object.keys(PLAIN_NL).flatMap((key) => key.startsWith('title.') ? [key as keyof typeof PLAIN_NL & `title.${string}`] : [])
  const rows = titles.map((title) => {
    const kind = title.slice('title.'.length)
    const event = CASE_EVENT_TYPES.find((type) => letterKindOf(type) === kind)
    return `| \`${kind}\` | ${event === undefined ? 'a day' : `\`${event}\``} | ${PLAIN_NL[title]} | ${FORMAL_NL[title]} |`
  })
  return ['| letter | tells | in plain Dutch | formal |', '|---|---|---|---|', ...rows].join('\n')
}

t.test('the page has every letter, what it tells, and what it is called', async (t) => {
  t.ok(PAGE.includes(table()), `docs/letters.md must hold:\n${table()}`)
})
