// Which mail domains are those of a firm that applies: what it says, and what a coordinator looked up.
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { DomainSeen, DomainsOfFirm } from '../../actions/admission/firm-domains.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { addressIn } from '../address.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { personName } from '../components/case/person-name.ts'
import { errorOf, ErrorSummary, type ShownError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { Heading } from '../components/heading.tsx'
import { PostForm } from '../components/post-form.tsx'
import { RadioField } from '../components/radio-field.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { casePath, domainsPath } from './case-paths.ts'

export interface DomainsProps {
  readonly frame: Frame
  readonly seen: DomainsOfFirm
  /** What was chosen of each domain, in their order, and a domain that was added. */
  readonly values: { readonly chosen: readonly string[], readonly added: string }
  readonly errors: readonly ShownError[]
  readonly canChange: boolean
  readonly isDone: boolean
}

export function DomainsPage ({ frame, seen, values, errors, canChange, isDone }: DomainsProps): JSX.Element {
  const { language, words } = frame
  const { firmDomains: said } = words
  const { case: row, domains, looked } = seen
  return (
    <Page frame={frame} here='admission' title={said.title} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} words={words} keepsText />
      <Text kind='small'><Link href={addressIn(language, casePath(row.id))}>{said.back(row.name)}</Link></Text>
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      {isDone && <Alert kind='ok'><Text>{said.done}</Text></Alert>}
      <Text>{said.text}</Text>
      <Text kind='small'>{looked === null ? said.never : said.looked(formatDay(amsterdamDay(looked.recordedAt), language))}</Text>
      {domains.length === 0 && <Text>{said.none}</Text>}
      {canChange
        ? (
          <PostForm class='card asked-form' action={addressIn(language, domainsPath(row.id))} noValidate>
            <input type='hidden' name='version' value={looked?.version ?? 0} />
            {domains.map((one, index) => (
              <>
                <input type='hidden' name={`name-${index}`} value={one.domain} />
                <RadioField
                  name={`domain-${index}`} legend={one.domain} hint={hintOf(one, frame)} value={values.chosen[index] ?? ''} error={errorOf(errors, `domain-${index}`)}
                  choices={(['confirmed', 'set-aside', ''] as const).map((value) => ({ value, label: said.choices[value] }))}
                />
              </>
            ))}
            <TextField name='added' label={said.added} hint={said.addedHint} value={values.added} error={errorOf(errors, 'added')} width='short' />
            <Button>{said.submit}</Button>
          </PostForm>
          )
        : <dl class='small-list'>{domains.map((one) => <div><dt>{one.domain}</dt><dd>{said.choices[one.found ?? '']} {hintOf(one, frame)}</dd></div>)}</dl>}
    </Page>
  )
}

/** Where it comes from, and whom it would keep out. */
function hintOf ({ isSaid, isCommon, people }: DomainSeen, { words }: Frame): string {
  const { firmDomains: said } = words
  return [isSaid ? said.isSaid : said.isAdded, ...(isCommon ? [said.isCommon] : []), people.length === 0 ? said.nobody : said.people(people.map(({ id }) => personName(people, id, words)).join(', '))].join(' ')
}
