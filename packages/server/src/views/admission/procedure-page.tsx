// What the region laid down on admission, and what it did not.
import type { Procedure } from '@sroi/matcher'
import { formatDay, formatFact, nameOfMissing } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { KeptProcedure, Person } from '../../store/index.ts'
import { Alert } from '../components/alert.tsx'
import { personName } from '../components/case/person-name.ts'
import { Heading } from '../components/heading.tsx'
import { Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'

interface Props {
  readonly frame: Frame
  /** Null: nothing is laid down. */
  readonly laidDown: KeptProcedure | null
  readonly people: readonly Person[]
}

/** Absent: not laid down. */
const PARAMETERS = [
  'regime', 'body', 'quorum', 'tie', 'votesSecretUntilClosed', 'fourEyes', 'documents', 'criteria', 'yearFrom', 'daysWhileLabelAwaited', 'effectOfLapse', 'reapplicationAfterDays', 'daysAfterDefaultNotice', 'recordWithinDays', 'recheckDays', 'objectionCommittee',
  'objectionAddress', 'appealAddress', 'rulesOf'
] as const satisfies readonly (keyof Procedure)[]

export function ProcedurePage ({ frame, laidDown, people }: Props): JSX.Element {
  const { language, words } = frame
  const { procedurePage: said } = words
  return (
    <Page frame={frame} here='procedure' title={said.title}>
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      {laidDown === null
        ? <Alert kind='warning'><Text>{said.none}</Text><Text>{said.noneHow}</Text></Alert>
        : (
          <>
            <Text>{said.adopted(laidDown.number, formatDay(amsterdamDay(laidDown.adoptedAt), language))} {laidDown.procedure.title[language]}.</Text>
            <Missing frame={frame} procedure={laidDown.procedure} />
            <Rules frame={frame} laidDown={laidDown} />
            <Deciders frame={frame} procedure={laidDown.procedure} />
            <Mandates frame={frame} procedure={laidDown.procedure} people={people} />
            <Committee frame={frame} procedure={laidDown.procedure} people={people} />
          </>
        )}
    </Page>
  )
}

interface PartProps {
  readonly frame: Frame
  readonly procedure: Procedure
}

function Missing ({ frame: { language, words: { procedurePage: said } }, procedure }: PartProps): JSX.Element | null {
  const missing = PARAMETERS.filter((name) => procedure[name] === undefined)
  if (missing.length === 0) return null
  return (
    <section aria-labelledby='missing'>
      <Heading level={2} id='missing'>{said.missing}</Heading>
      <Text kind='small'>{said.missingText}</Text>
      <ul class='finding__missing'>{missing.map((name) => <li>{nameOfMissing(`procedure.${name}`, language)}</li>)}</ul>
    </section>
  )
}

function Rules ({ frame, laidDown: { procedure, ruleSet } }: { frame: Frame, laidDown: KeptProcedure }): JSX.Element {
  const { language, words } = frame
  const { procedurePage: said, caseStep, site } = words
  const { names } = said
  const or = <V,>(value: V | undefined, told: (value: V) => string): string => value === undefined ? said.notLaidDown : told(value)
  const yesNo = (value: boolean): string => value ? site.yes : site.no
  const { basis, extension } = procedure
  const rows: readonly (readonly [string, string])[] = [
    [said.source, basis.article === null ? basis.title : `${basis.title}, ${basis.article}`],
    [said.ruleSet, ruleSet ?? said.everybody],
    [said.body, or(procedure.body, (body) => body[language])],
    [said.regime, or(procedure.regime, (regime) => said.regimes[regime])],
    [names.quorum, or(procedure.quorum, ({ members, aboveHalfOfEligible }) => said.quorum(members, aboveHalfOfEligible))],
    [names.tie, or(procedure.tie, (tie) => said.ties[tie])],
    [names.votesSecretUntilClosed, or(procedure.votesSecretUntilClosed, yesNo)],
    ...(procedure.votesSecretUntilClosed === false ? [] : [[names.votesOpenOnceAllVoted, yesNo(procedure.votesOpenOnceAllVoted === true)] as const]),
    [names.sits, rotation(procedure, 'sits', said)],
    [names.chairs, rotation(procedure, 'chairs', said)],
    [names.fourEyes, or(procedure.fourEyes, ({ decision }) => yesNo(decision))],
    [names.documents, or(procedure.documents, (kinds) => kinds.map((kind) => caseStep.documents[kind] ?? kind).join(', '))],
    [names.criteria, or(procedure.criteria, (criteria) => formatFact({ name: 'criteria', unit: 'texts', value: criteria, evidence: null }, language))],
    [names.yearFrom, or(procedure.yearFrom, (day) => said.yearFroms[day])],
    [names.extension, extension === null ? said.noExtension : said.extension(extension.times, extension.longestDays, extension.reasons.map((ground) => caseStep.grounds[ground] ?? ground).join(', '))],
    [names.daysWhileLabelAwaited, or(procedure.daysWhileLabelAwaited, said.dayCount)],
    [names.effectOfLapse, or(procedure.effectOfLapse, (effect) => said.effects[effect])],
    [names.reapplicationAfterDays, or(procedure.reapplicationAfterDays, said.dayCount)],
    [names.reminders, said.daysBefore(procedure.reminders.join(', '))],
    [names.daysAfterDefaultNotice, or(procedure.daysAfterDefaultNotice, said.dayCount)],
    [names.recordWithinDays, or(procedure.recordWithinDays, said.dayCount)],
    [names.recheckDays, or(procedure.recheckDays, said.dayCount)],
    [names.objectionAddress, or(procedure.objectionAddress, (address) => address[language])],
    [names.appealAddress, or(procedure.appealAddress, (address) => address[language])],
    [names.rulesOf, or(procedure.rulesOf, (rules) => said.rulesOfs[rules])]
  ]
  return (
    <section aria-labelledby='rules'>
      <Heading level={2} id='rules'>{said.rules}</Heading>
      <dl class='notice-facts'>{rows.map(([name, value]) => <div class='notice-fact'><dt>{name}</dt><dd class='notice-fact__value'>{value}</dd></div>)}</dl>
    </section>
  )
}

/** How long and how often in a row; where nothing is laid down nobody rotates. */
function rotation ({ rotation: laidDown }: Procedure, seat: 'sits' | 'chairs', said: Frame['words']['procedurePage']): string {
  if (laidDown === undefined) return said.notLaidDown
  const limit = laidDown[seat]
  if (limit === null || (limit.longestMonths === null && limit.termsInARow === null)) return said.noLimit
  const parts = [...(limit.longestMonths === null ? [] : [said.longest(limit.longestMonths)]), ...(limit.termsInARow === null ? [] : [said.inARow(limit.termsInARow, limit.monthsBetween)])]
  return parts.join('; ')
}

function Deciders ({ frame: { words: { procedurePage: said, admissionNames } }, procedure }: PartProps): JSX.Element {
  return (
    <section aria-labelledby='deciders'>
      <Heading level={2} id='deciders'>{said.deciders}</Heading>
      <table class='routes-table'>
        <thead><tr><th scope='col'>{said.about}</th><th scope='col'>{said.decider}</th></tr></thead>
        <tbody>
          {(Object.keys(admissionNames.kinds) as (keyof typeof admissionNames.kinds)[]).map((kind) => {
            const decider = procedure.deciders[kind]
            return <tr><th scope='row'>{admissionNames.kinds[kind]}</th><td data-label={said.decider}>{decider === undefined ? said.notLaidDown : said.who[decider]}</td></tr>
          })}
        </tbody>
      </table>
    </section>
  )
}

function Mandates ({ frame: { language, words }, procedure, people }: PartProps & { readonly people: readonly Person[] }): JSX.Element {
  const { procedurePage: said, admissionNames: names } = words
  return (
    <section aria-labelledby='mandates'>
      <Heading level={2} id='mandates'>{said.mandates}</Heading>
      <table class='routes-table'>
        <thead><tr>{[said.reference, said.holder, said.about, said.days].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
        <tbody>
          {procedure.mandates.map(({ reference, role, holder, kinds, period: { from, until } }) => (
            <tr>
              <th scope='row'>{reference}</th>
              <td data-label={said.holder}>{holder === null ? names.roles[role] : `${personName(people, holder, words)} (${names.roles[role]})`}</td>
              <td data-label={said.about}>{kinds.map((kind) => names.kinds[kind]).join(', ')}</td>
              <td data-label={said.days}>{said.period(formatDay(from, language), until === null ? null : formatDay(until, language))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Committee ({ frame: { language, words }, procedure, people }: PartProps & { readonly people: readonly Person[] }): JSX.Element {
  const { procedurePage: said } = words
  return (
    <section aria-labelledby='committee'>
      <Heading level={2} id='committee'>{said.committee}</Heading>
      <table class='routes-table'>
        <thead><tr>{[said.member, said.organisation, said.days].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
        <tbody>
          {procedure.committee.map(({ actor, chairs, organisation, period: { from, until } }) => (
            <tr>
              <th scope='row'>{personName(people, actor, words)}{chairs && ` (${said.chairs})`}</th>
              <td data-label={said.organisation}>{organisation === null ? words.site.unknown : `${organisation.scheme} ${organisation.value}`}</td>
              <td data-label={said.days}>{said.period(formatDay(from, language), until === null ? null : formatDay(until, language))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
