// What a firm said of itself and the files of its case, for who treats it, judges it or looks whether all is well.
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { CaseProfile } from '../../actions/admission/read-case-profile.ts'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import type { KeptProfile, ListedEvidence, Person } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { addressWith } from '../address-with.ts'
import { Alert } from '../components/alert.tsx'
import { CaseStands } from '../components/case/case-stands.tsx'
import { OneDocument } from '../components/case/document-list.tsx'
import { isDecision } from '../../admission/expected-step.ts'
import { personName } from '../components/case/person-name.ts'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { momentIn } from '../moment-in.ts'
import { Page } from '../page.tsx'
import { casePath, profilePath, stepPath } from './case-paths.ts'
import { ProfileFacts } from './profile-facts.tsx'
import { waitsFor } from './waits-for.ts'

interface Props {
  readonly frame: Frame
  readonly read: CaseRead
  readonly profile: CaseProfile
  readonly files: readonly ListedEvidence[]
  readonly people: readonly Person[]
  readonly names: NamesOfValues
}

export function ProfilePage (props: Props): JSX.Element {
  const { frame, read: { view }, read, profile: { shown, handedIn }, files, names } = props
  const { language, words: { caseProfile: said, caseStep } } = frame
  const { id } = view.case
  return (
    <Page frame={frame} here='admission' title={said.title}>
      <Text kind='small'><Link href={addressIn(language, casePath(id))}>{caseStep.ofCase(view.case.reference, view.case.name)}</Link></Text>
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      {shown === null ? <Alert kind='info'><Text>{handedIn.length === 0 ? said.none : said.gone}</Text></Alert> : <Version {...props} shown={shown} />}
      <Later {...props} />
      <CaseStands frame={frame} view={view} hrefOf={(type) => addressIn(language, isDecision(type) ? `${casePath(id)}/decide` : stepPath(id, type))} waitsFor={waitsFor(read)} />
      {shown !== null && <ProfileFacts frame={frame} profile={shown.profile} names={names} files={{ caseId: id, files }} />}
      <Files {...props} />
      <HandedIn {...props} />
    </Page>
  )
}

function Version ({ frame: { language, words }, profile: { handedIn }, people, shown }: Props & { shown: KeptProfile }): JSX.Element {
  const { caseProfile: said } = words
  const [last] = handedIn.slice(-1)
  const status = last?.sha256 === shown.sha256 ? said.isLast : handedIn.some(({ sha256 }) => sha256 === shown.sha256) ? said.isEarlier : said.notHandedIn
  return (
    <Alert kind={status === said.isLast ? 'info' : 'warning'}>
      <Text>{status}</Text>
      <Text kind='small'>{said.version(shown.version, formatDay(amsterdamDay(shown.savedAt), language))} {shown.onBehalf ? said.byDesk(personName(people, shown.savedBy, words)) : said.byFirm}</Text>
    </Alert>
  )
}

/** What is judged is what was handed in: what the firm saved since is told, and counts nowhere. */
function Later ({ frame: { language, words: { caseProfile: said } }, read: { view }, profile: { shown, handedIn, later } }: Props): JSX.Element | null {
  const at = (sha256: string): string => addressWith(language, profilePath(view.case.id), { sha256 })
  const [last] = handedIn.slice(-1)
  if (last !== undefined && shown !== null && shown.sha256 !== last.sha256) return <Text><Link href={addressIn(language, profilePath(view.case.id))}>{said.lastLink}</Link></Text>
  if (later === null) return null
  return <Alert kind='warning'><Text>{said.later(later.version, formatDay(amsterdamDay(later.savedAt), language))} <Link href={at(later.sha256)}>{said.laterLink}</Link></Text></Alert>
}

function Files ({ frame, read: { view }, files, people }: Props): JSX.Element {
  const { language, words } = frame
  const { caseProfile: said, caseStep } = words
  const kinds = new Map(view.events.flatMap((event) => [...event.evidence, ...('documents' in event ? event.documents as readonly { readonly kind: string, readonly sha256: string }[] : [])]).map(({ kind, sha256 }) => [sha256, kind]))
  return (
    <section aria-labelledby='files'>
      <Heading level={2} id='files'>{said.files}</Heading>
      <Text kind='small'>{said.filesText}</Text>
      {files.length === 0
        ? <Text>{said.filesNone}</Text>
        : (
          <table class='routes-table'>
            <thead><tr>{[said.file, said.came].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
            <tbody>
              {files.map(({ sha256, link: { linkedAt, linkedBy, organisation } }) => (
                <tr>
                  <th scope='row'><OneDocument frame={frame} of={{ caseId: view.case.id, files }} document={{ kind: kinds.get(sha256) ?? caseStep.otherDocument, sha256 }} /></th>
                  <td data-label={said.came}>{said.cameBy(momentIn(linkedAt, language), personName(people, linkedBy, words))} <span class='figure__detail'>{said.cameFrom[organisation === null ? 'desk' : 'firm']}</span></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
    </section>
  )
}

function HandedIn ({ frame: { language, words: { caseProfile: said } }, read: { view }, profile: { handedIn } }: Props): JSX.Element | null {
  if (handedIn.length === 0) return null
  return (
    <section aria-labelledby='versions'>
      <Heading level={2} id='versions'>{said.versions}</Heading>
      <ul class='plain-list'>
        {handedIn.map(({ sha256, version, on }) => {
          const text = said.handedIn(version, formatDay(on, language))
          return <li>{version === null ? text : <Link href={addressWith(language, profilePath(view.case.id), { sha256 })}>{text}</Link>}</li>
        })}
      </ul>
    </section>
  )
}
