// Members judge alone, then together: who has voted, where they differ, and which criterion decides.
import { explain, formatDay } from '@sroi/matcher/explain'
import type { DecisionTaken, Language, MemberOnWorksheet, Worksheet } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import type { Person } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { Alert } from '../components/alert.tsx'
import { LinkButton } from '../components/button.tsx'
import { CaseStands } from '../components/case/case-stands.tsx'
import { FindingLines } from '../components/case/finding-lines.tsx'
import { personName } from '../components/case/person-name.ts'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import { VerdictBadge } from '../components/verdict-badge.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { casePath, profilePath, stepPath, worksheetPath } from './case-paths.ts'
import { lackingFor, waitsFor } from './waits-for.ts'

interface Props {
  readonly frame: Frame
  readonly read: CaseRead
  readonly people: readonly Person[]
  /** One for each kind of decision that is proposed; or that of `decision`. */
  readonly sheets: readonly Worksheet[]
  /** It was taken, and the sheet is as it was then. Null: it shows what is open. */
  readonly decision: DecisionTaken | null
}

export function WorksheetPage ({ frame, read, people, sheets, decision }: Props): JSX.Element {
  const { language, words } = frame
  const { worksheet: said, admissionNames: names, caseStep } = words
  const { view } = read
  const at = (path: string): string => addressIn(language, path)
  const closed = view.decisions.filter(({ id, kind }) => id !== decision?.id && view.procedure.deciders[kind] === 'committee')
  const can = (type: 'vote-cast' | 'round-opened'): boolean => decision === null && view.next.some((action) => action.type === type && action.first.length === 0)
  return (
    <Page frame={frame} here='admission' title={said.title}>
      <Text kind='small'><Link href={at(casePath(view.case.id))}>{caseStep.ofCase(view.case.reference, view.case.name)}</Link> · <Link href={at(profilePath(view.case.id))}>{words.caseProfile.link}</Link></Text>
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{decision === null ? said.lead : said.closed(names.events[decision.type].done, formatDay(decision.on, language))}</Text>
      {sheets.length === 0 && <Alert kind='info'><Text>{said.nothing}</Text></Alert>}
      {sheets.map((sheet) => (
        <section aria-labelledby={`sheet-${sheet.kind}`}>
          <Heading level={2} id={`sheet-${sheet.kind}`}>{said.about(names.kinds[sheet.kind])}</Heading>
          <Text>{decision !== null ? said.wasOpened : sheet.isOpen ? said.open : view.procedure.votesOpenOnceAllVoted === true ? said.secretUntilAll : said.secret}</Text>
          <Members frame={frame} read={read} people={people} sheet={sheet} isClosed={decision !== null} />
          <Text>{sheet.notVoted.length === 0 ? said.everybody : decision === null ? said.waits(sheet.notVoted.length) : said.stayedOut(sheet.notVoted.length)}</Text>
          {sheet.votes !== null && <Text><b>{said.count}:</b> {said.tally(sheet.votes.yes, sheet.votes.no)}. {sheet.votes.outcome === null ? said.noOutcome : said.outcome[sheet.votes.outcome]}</Text>}
          <Heading level={3}>{said.quorum}</Heading>
          <FindingLines findings={[sheet.quorum]} language={language} words={words} />
          <Heading level={3}>{said.criteria}</Heading>
          <Criteria frame={frame} read={read} people={people} sheet={sheet} isClosed={decision !== null} />
          {sheet.isOpen && decision === null && <Discuss frame={frame} read={read} sheet={sheet} />}
        </section>
      ))}
      <div class='list-buttons'>
        {can('vote-cast') && <LinkButton kind='primary' href={at(stepPath(view.case.id, 'vote-cast'))}>{view.votes.some(({ by }) => by === view.me?.id) ? said.castAgain : said.castVote}</LinkButton>}
        {can('round-opened') && <LinkButton href={at(stepPath(view.case.id, 'round-opened'))}>{said.newRound}</LinkButton>}
        {decision === null ? <LinkButton href={at(`${casePath(view.case.id)}/decide`)}>{said.toDecide}</LinkButton> : <LinkButton href={at(worksheetPath(view.case.id, null))}>{said.toOpen}</LinkButton>}
      </div>
      {closed.length > 0 && (
        <section aria-labelledby='closed'>
          <Heading level={2} id='closed'>{said.earlier}</Heading>
          <ul class='plain-list'>{closed.map(({ id, type, on }) => <li><Link href={at(worksheetPath(view.case.id, id))}>{names.events[type].done}, {formatDay(on, language)}</Link></li>)}</ul>
        </section>
      )}
      <CaseStands frame={frame} view={view} hrefOf={(type) => at(stepPath(view.case.id, type))} toDecide={at(`${casePath(view.case.id)}/decide`)} waitsFor={waitsFor(read)} missing={lackingFor(read, frame)} />
    </Page>
  )
}

interface SheetProps {
  readonly frame: Frame
  readonly read: CaseRead
  readonly people: readonly Person[]
  readonly sheet: Worksheet
  /** It shows what was decided: nobody votes any more. */
  readonly isClosed: boolean
}

function criterionName ({ criteria }: CaseRead, criterion: string, { language }: Frame): string {
  return criteria.find((one) => one.criterion === criterion)?.words?.[language] ?? criterion
}

function Members ({ frame, read, people, sheet, isClosed }: SheetProps): JSX.Element {
  const { language, words: { worksheet: said, caseStep } } = frame
  const isRotating = sheet.members.some(({ rotation }) => rotation !== null)
  return (
    <table class='routes-table'>
      <caption>{said.membersCaption}</caption>
      <thead><tr>{[said.member, ...(isRotating ? [said.term] : []), said.vote].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>
        {sheet.members.map(({ actor, chairs, interest, rotation, hasVoted, vote, against }) => (
          <tr>
            <th scope='row'>{personName(people, actor, frame.words)}{chairs && ` (${said.chairs})`}</th>
            {isRotating && <td data-label={said.term}>{rotation !== null && <Seats rotation={rotation} language={language} said={said} />}</td>}
            <td data-label={said.vote}>
              {interest !== null ? said.interest[interest] : vote !== null ? caseStep.choice[vote.choice] : hasVoted ? said.voted : isClosed ? said.didNotVote : said.notVoted}
              {against.length > 0 && <span class='figure__detail'>{said.against(against.map((criterion) => criterionName(read, criterion, frame)).join('; '))}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** In which term in a row somebody sits, and chairs, and until which day. */
function Seats ({ rotation: { sits, chairs }, language, said }: { rotation: NonNullable<MemberOnWorksheet['rotation']>, language: Language, said: Frame['words']['worksheet'] }): JSX.Element {
  const told = (seat: 'sits' | 'chairs', { terms, lastDay, fault }: typeof sits): JSX.Element =>
    <span class='figure__detail'>{said.seat[seat](terms, lastDay === null ? null : formatDay(lastDay, language))}{fault !== null && `. ${said.seatFault[fault]}`}</span>
  return <>{told('sits', sits)}{chairs !== null && told('chairs', chairs)}</>
}

function Criteria ({ frame, read, people, sheet, isClosed }: SheetProps): JSX.Element {
  const { language, words } = frame
  const { worksheet: said, casePage } = words
  return (
    <table class='routes-table'>
      <caption>{said.criteriaCaption}</caption>
      <thead><tr>{[casePage.criterion, said.desk, said.opinions, said.together].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>
        {sheet.criteria.map(({ criterion, desk, opinions, differs, joint, pivotal }) => (
          <tr>
            <th scope='row'>{criterionName(read, criterion, frame)}</th>
            <td data-label={said.desk}>{desk === null ? said.none : <VerdictBadge verdict={desk} words={words} />}</td>
            <td data-label={said.opinions}>
              {opinions.length === 0
                ? isClosed ? said.noneThen : said.none
                : <ul class='choices'>{opinions.map(({ by, verdict, sentence }) => <li><VerdictBadge verdict={verdict} words={words} /> {personName(people, by, words)}{sentence !== '' && `: ${sentence}`}</li>)}</ul>}
              {differs && <span class='worksheet__mark'>{isClosed ? said.differed : said.differs}</span>}
            </td>
            <td data-label={said.together}>
              <VerdictBadge verdict={joint} words={words} />
              {pivotal.verdict === 'met' && <span class='worksheet__mark'>{said.pivotal}</span>}
              <span class='figure__detail'>{explain(pivotal, language)[0]?.text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Discuss ({ frame, read, sheet: { toDiscuss } }: Omit<SheetProps, 'people' | 'isClosed'>): JSX.Element {
  const { worksheet: said } = frame.words
  return (
    <>
      <Heading level={3}>{said.discuss}</Heading>
      {toDiscuss.length === 0 ? <Text>{said.discussNone}</Text> : <ul class='plain-list'>{toDiscuss.map((criterion) => <li>{criterionName(read, criterion, frame)}</li>)}</ul>}
    </>
  )
}
