// Documents as a record or a profile names them, each with the way to what it is.
import type { DocumentReference } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { ListedEvidence } from '../../../store/index.ts'
import { addressIn } from '../../address.ts'
import { addressWith } from '../../address-with.ts'
import { filePath, profilePath } from '../../admission/case-paths.ts'
import { PROFILE_KIND } from '../../admission/file-kinds.tsx'
import type { Frame } from '../../frame.ts'
import { Link } from '../text.tsx'

/** The files of a case, for who reads it. */
export interface FilesOfCase {
  readonly caseId: string
  readonly files: readonly ListedEvidence[]
}

export function DocumentList ({ frame, of, documents }: { frame: Frame, of: FilesOfCase, documents: readonly DocumentReference[] }): JSX.Element {
  return <ul class='document-list'>{documents.map((document) => <li><OneDocument frame={frame} of={of} document={document} /></li>)}</ul>
}

/** One that nobody handed in as a file is known by its fingerprint alone. */
export function OneDocument ({ frame: { language, words: { caseStep, caseProfile: said } }, of: { caseId, files }, document: { kind, sha256 } }: { frame: Frame, of: FilesOfCase, document: DocumentReference }): JSX.Element {
  const name = caseStep.documents[kind] ?? (kind === 'other' ? caseStep.otherDocument : kind)
  if (kind === PROFILE_KIND) return <Link href={addressWith(language, profilePath(caseId), { sha256 })}>{name}</Link>
  const file = files.find((one) => one.sha256 === sha256)
  if (file === undefined) return <>{name} <span class='figure__detail'>{said.fingerprintOnly(sha256.slice(0, 16))}</span></>
  if (file.scan.state !== 'clean') return <>{name} <span class='figure__detail'>{said.infected}</span></>
  return <><Link href={addressIn(language, filePath(caseId, sha256))}>{name}{file.link.name !== null && `: ${file.link.name}`}</Link> <span class='figure__detail'>{said.toSave(said.fileKinds[file.mediaType], Math.max(1, Math.ceil(file.size / 1024)))}</span></>
}
