// Labels that somebody looked at, and the ones to look at again.
import { formatDay } from '@sroi/matcher/explain'
import type { IsoDay } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { KeptLabelRecord } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { addressWith } from '../address-with.ts'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { labelTitle } from './label-title.ts'

interface Props {
  readonly frame: Frame
  readonly on: IsoDay
  readonly items: readonly (KeptLabelRecord & { /** In the register; null: it is not there. */ readonly firm: string | null })[]
  /** Only those that are due. */
  readonly isDue: boolean
  /** The id of the last one; null: this is the last page. */
  readonly next: string | null
  readonly canCheck: boolean
}

export function LabelListPage ({ frame, on, items, isDue, next, canCheck }: Props): JSX.Element {
  const { language, words } = frame
  const { labelRegister: said, admissionNames: names } = words
  return (
    <Page frame={frame} here='labels' title={said.title}>
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      <Text><Link href={addressWith(language, '/labels', { due: isDue ? '' : 'yes' })}>{isDue ? said.all : said.due}</Link></Text>
      {items.length === 0
        ? <Text>{said.none}</Text>
        : (
          <table class='routes-table'>
            <caption>{said.caption}</caption>
            <thead><tr>{[said.label, said.firm, said.found, said.again].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
            <tbody>
              {items.map(({ id, label, organisation, firm, check, suspension, recheckDue }) => (
                <tr>
                  <th scope='row'><Link href={addressIn(language, `/labels/${id}`)}>{labelTitle(label)}</Link></th>
                  <td data-label={said.firm}>{firm ?? `${organisation.scheme} ${organisation.value}`}</td>
                  <td data-label={said.found}>{names.results[check.result]}{suspension !== null && <span class='worksheet__mark'>{said.inDoubt(formatDay(suspension.since, language))}</span>}</td>
                  <td data-label={said.again}>{recheckDue === null ? said.noDay : recheckDue < on ? <span class='day-left--late'>{said.overdue(formatDay(recheckDue, language))}</span> : said.onceMore(formatDay(recheckDue, language))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      {next !== null && <Text><Link href={addressWith(language, '/labels', { due: isDue ? 'yes' : '', after: next })}>{said.more}</Link></Text>}
      {canCheck && <Text><Link href={addressIn(language, '/labels/new')}>{said.add}</Link></Text>}
    </Page>
  )
}
