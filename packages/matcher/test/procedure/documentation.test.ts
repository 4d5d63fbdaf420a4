// The table of docs/admission.md is that of the machine, and so is who does what, why and by which rule.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { CASE_EVENT_TYPES, CASE_STATES, cellOf, EVENT_RULES } from '@sroi/matcher/procedure'
import { packageFile } from '../package-file.ts'

const PAGE = readFileSync(packageFile('../../docs/admission.md'), 'utf8')

/** A cell in a line: where it leads, `·` where it stays, `=` as beneath an objection, nothing where it is refused. */
function short (cell: ReturnType<typeof cellOf>): string {
  if (cell === 'stays') return '·'
  if (cell === 'as-beneath') return '='
  return typeof cell === 'string' ? '' : cell.to.length > 4 ? 'any' : cell.to.join(' / ')
}

function tableOfStates (): string {
  const rows = CASE_STATES.flatMap((state) => {
    const leads = CASE_EVENT_TYPES.filter((type) => { const shown = short(cellOf(state, type)); return shown !== '' && shown !== '·' && shown !== '=' })
    const stays = CASE_EVENT_TYPES.filter((type) => short(cellOf(state, type)) === '·')
    return [`| \`${state}\` | ${leads.map((type) => `${type} → ${short(cellOf(state, type))}`).join('; ') || '–'} | ${stays.join(', ') || '–'} |`]
  })
  return ['| state | events that lead on | events that stay |', '|---|---|---|', ...rows].join('\n')
}

function tableOfEvents (): string {
  const rows = CASE_EVENT_TYPES.map((type) => {
    const { roles, reasons, norm, guards, decides } = EVENT_RULES[type]
    const who = roles.length > 0 ? roles.join(', ') : `decides on ${decides?.kind ?? ''}`
    return `| \`${type}\` | ${who} | ${norm} | ${guards.join(', ') || '–'} | ${reasons.join(', ')} |`
  })
  return ['| event | who | rule | guards | reasons |', '|---|---|---|---|---|', ...rows].join('\n')
}

t.test('the page tells the table of states as it is', async (t) => {
  const table = tableOfStates()
  t.ok(PAGE.includes(table), `docs/admission.md must hold:\n${table}`)
})

t.test('the page tells who does what, by which rule, guarded by what, as it is', async (t) => {
  const table = tableOfEvents()
  t.ok(PAGE.includes(table), `docs/admission.md must hold:\n${table}`)
})
