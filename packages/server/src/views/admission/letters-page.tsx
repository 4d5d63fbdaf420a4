// The letters of a case, the newest first; and one of them, to read and to keep.
import { formatDay, nameOfMissing } from '@sroi/matcher/explain'
import type { CaseRole, LetterRegister } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { FoundLetter, LettersOfCase, ListedLetter } from '../../actions/admission/letters-of-case.ts'
import { LetterText } from '../../letters/index.ts'
import { addressIn } from '../address.ts'
import { addressWith } from '../address-with.ts'
import { Alert } from '../components/alert.tsx'
import { CaseStands } from '../components/case/case-stands.tsx'
import { isDecision } from '../../admission/expected-step.ts'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { casePath, letterPath, lettersPath, stepPath } from './case-paths.ts'
import { ownStepPath } from './own-case-paths.ts'

/** Whose turn it is and what must come first, as far as the reader is told. */
export interface Turn {
  readonly waitsFor: readonly CaseRole[]
  readonly missing: readonly string[]
}

export function LettersPage ({ frame, found, turn }: { frame: Frame, found: LettersOfCase, turn: Turn }): JSX.Element {
  const { language, words: { letters: said } } = frame
  const { case: row, letters } = found
  return (
    <Page frame={frame} here={found.isFirm ? 'apply' : 'admission'} title={`${said.title}, ${row.reference}`}>
      <Text kind='small'><Back frame={frame} found={found} /></Text>
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead(row.name, row.reference)}</Text>
      {letters.length === 0
        ? <Text>{said.none}</Text>
        : <ul class='plain-list'>{letters.map((letter) => <li><Text><Link href={addressIn(language, letterPath(row.id, letter.event))}>{said.kinds[letter.kind]}</Link>, {formatDay(letter.on, language)}{mailState(letter, frame)}</Text></li>)}</ul>}
      <Stands frame={frame} found={found} turn={turn} />
    </Page>
  )
}

export function LetterPage ({ frame, found, turn }: { frame: Frame, found: FoundLetter, turn: Turn }): JSX.Element {
  const { language, words: { letters: said } } = frame
  const { case: row, letter, listed } = found
  const path = letterPath(row.id, listed.event)
  const other: LetterRegister = letter.register === 'plain' ? 'formal' : 'plain'
  const { missing } = letter.ready
  return (
    <Page frame={frame} here={found.isFirm ? 'apply' : 'admission'} title={`${letter.title.text}, ${row.reference}`}>
      <Text kind='small'><Link href={addressIn(language, lettersPath(row.id))}>{said.all}</Link> · <Back frame={frame} found={found} /></Text>
      {missing.length > 0 && <Alert kind='warning'><Text>{said.notReady}</Text><ul>{missing.map(({ name }) => <li>{nameOfMissing(name, language)}</li>)}</ul></Alert>}
      {!listed.isSent && <Alert kind='info'><Text>{said.notSent}</Text></Alert>}
      <Text kind='small'>
        <Link href={addressWith(language, path, { register: other === 'formal' ? other : '' })}>{said[other]}</Link>
        {' · '}<Link href={addressWith(language, `${path}/pdf`, { register: letter.register === 'formal' ? 'formal' : '' })}>{said.download}</Link>
      </Text>
      <LetterText letter={letter} withSources={!found.isFirm} />
      {!found.isFirm && <Text kind='small'>{said.sources}</Text>}
      <Stands frame={frame} found={found} turn={turn} />
    </Page>
  )
}

/** A letter tells of one day: how the case stands now, and what comes next, stands below it. */
function Stands ({ frame, found: { view, isFirm, case: { id } }, turn }: { frame: Frame, found: Omit<LettersOfCase, 'letters'>, turn: Turn }): JSX.Element {
  const at = (path: string): string => addressIn(frame.language, path)
  return isFirm
    ? <CaseStands frame={frame} view={view} hrefOf={(type) => at(ownStepPath(id, type))} {...turn} />
    : <CaseStands frame={frame} view={view} toDecide={at(`${casePath(id)}/decide`)} hrefOf={(type) => at(isDecision(type) ? `${casePath(id)}/decide` : stepPath(id, type))} {...turn} />
}

function Back ({ frame: { language, words: { letters: said } }, found: { isFirm, case: { id } } }: { frame: Frame, found: Omit<LettersOfCase, 'letters'> }): JSX.Element {
  return isFirm ? <Link href={addressIn(language, `/apply/cases/${id}`)}>{said.toOwn}</Link> : <Link href={addressIn(language, casePath(id))}>{said.toCase}</Link>
}

/** For the desk: how the mail stands, and why it did not go. */
function mailState ({ isSent, mail }: ListedLetter, { words: { letters: said } }: Frame): string {
  if (!isSent) return `. ${said.notSent}`
  if (mail === null) return ''
  return `. ${said.mail[mail.state]}${mail.lastFault === null ? '' : `: ${said.faults[mail.lastFault] ?? said.otherFault}`}`
}
