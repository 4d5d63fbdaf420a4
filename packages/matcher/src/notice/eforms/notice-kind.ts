// Which kind of notice is it, and how far is the buyer?
import type { Stage } from '../../model/contract-kind.ts'
import { refuseNotice } from '../refuse-notice.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'
import { pathOf } from '../xml/path-of.ts'

/** Form types of codelist `notice-type`; a code of its own goes before its list. */
const STAGE_OF_LIST: Readonly<Record<string, Stage>> = {
  planning: 'planned', consultation: 'planned', competition: 'call', 'dir-awa-pre': 'award', result: 'award', 'cont-modif': 'change',
  completion: 'concluded'
}

const STAGE_OF_CODE: Readonly<Record<string, Stage>> = {
  'pin-buyer': 'profile', 'pin-only': 'planned', 'pin-rtl': 'planned', 'pin-tran': 'planned', pmc: 'planned', cei: 'planned',
  'pin-cfc-standard': 'call', 'pin-cfc-social': 'call', 'cn-standard': 'call', 'cn-social': 'call', 'cn-desg': 'call', 'qu-sy': 'call', subco: 'call',
  veat: 'award', 'can-standard': 'award', 'can-social': 'award', 'can-desg': 'award', 'can-tran': 'award', 'can-modif': 'change', compl: 'concluded'
}

const STAGE_OF_ROOT: Readonly<Record<string, Stage>> = {
  PriorInformationNotice: 'planned', ContractNotice: 'call', ContractAwardNotice: 'award'
}

export const EFORMS_ROOTS: ReadonlySet<string> = new Set([...Object.keys(STAGE_OF_ROOT), 'BusinessRegistrationInformationNotice'])

interface NoticeKind {
  readonly stage: Stage
  /** The subtype, `16`, or the code of the notice type where the file states no subtype. */
  readonly form: string | null
}

/** The extension holds what UBL has no field for: subtype, organisations, results, publication. */
export function extensionOf (root: XmlElement): XmlElement | undefined {
  return first(root, 'UBLExtensions', 'UBLExtension', 'ExtensionContent', 'EformsExtension')
}

export function noticeKind (root: XmlElement): NoticeKind {
  const type = first(root, 'NoticeTypeCode')
  const code = textOf(type)
  const list = type?.attributes.get('listName')
  const form = textOf(first(extensionOf(root), 'NoticeSubType', 'SubTypeCode')) ?? code ?? null
  if (root.name === 'BusinessRegistrationInformationNotice') {
    refuseNotice({
      place: `line ${root.line}, column 1`,
      code: 'no-procurement',
      detail: 'This notice registers a European company (BusinessRegistrationInformationNotice); it announces no contract. Give the notice of a tender.'
    })
  }
  const stage = of(STAGE_OF_CODE, code) ?? of(STAGE_OF_LIST, list) ?? (code === undefined ? of(STAGE_OF_ROOT, root.name) : undefined)
  if (stage === undefined) {
    refuseNotice({
      place: type === undefined ? `line ${root.line}, column 1` : pathOf(type),
      code: 'unknown-form',
      detail: `The notice type ${code ?? root.name}${list === undefined ? '' : ` (${list})`} is not read. These are: ${Object.keys(STAGE_OF_CODE).join(', ')}. Give a notice of one of these types.`
    })
  }
  return { stage, form }
}

function of (stages: Readonly<Record<string, Stage>>, key: string | undefined): Stage | undefined {
  return key !== undefined && Object.hasOwn(stages, key) ? stages[key] : undefined
}
