// A case in a row of a list: why it stands so, what is missing, and whose turn it is.
import type { Finding } from '@sroi/matcher'
import { explain, formatDay, nameOfMissing } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { CaseSummary } from '../../store/index.ts'
import type { Frame } from '../frame.ts'

interface Props {
  readonly frame: Frame
  readonly summary: Pick<CaseSummary, 'last' | 'outlook'>
}

/** The last step, and its reason. */
export function LastStep ({ frame: { language, words: { caseStands: said, admissionNames: names } }, summary: { last } }: Props): JSX.Element | null {
  if (last === null) return null
  return <span class='figure__detail'>{said.last(names.events[last.type].done, formatDay(last.on, language), names.reasons[last.reason] ?? last.reason)}</span>
}

export function Lacking ({ frame: { language, words: { caseStands: said, caseList } }, summary: { outlook } }: Props): JSX.Element {
  if (outlook === null) return <span>{caseList.openIt}</span>
  const first = outlook.first.map((kept) => explain({ ...kept, rule: null, on: null, because: [] } satisfies Finding, language)[0]?.text ?? '')
  const lacking = [...new Set([...outlook.missing.map((name) => nameOfMissing(name, language)), ...first])]
  return lacking.length === 0 ? <span>{said.nothingMissing}</span> : <ul class='finding__missing'>{lacking.map((text) => <li>{text}</li>)}</ul>
}

export function NextStep ({ frame: { words: { admissionNames: names, caseList: said } }, summary: { outlook } }: Props): JSX.Element {
  if (outlook === null) return <span>{said.openIt}</span>
  if (outlook.awaits === null) return <span>{said.noStep}</span>
  const { step, roles } = outlook.awaits
  // a program takes its turn of its own accord
  const people = roles.filter((role) => role !== 'machine')
  return <div>{names.events[step].act} <span class='figure__detail'>{said.turn(people.map((role) => names.roles[role]).join(', '))}</span></div>
}
