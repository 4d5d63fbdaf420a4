import type { Stage } from '../../model/contract-kind.ts'
import { type Notes, noteFact } from '../notes.ts'
import { type XmlElement, first } from '../xml/element.ts'

/** F14 corrects another notice and F08 announces a buyer profile: neither describes a contract. */
const STAGES: Readonly<Record<string, Stage>> = {
  F02: 'call', F03: 'award', F05: 'call', F06: 'award', F08: 'profile', F12: 'call', F13: 'award', F14: 'profile', F15: 'award',
  F20: 'change', F24: 'call', F25: 'award'
}

/** The form is of one stage, or says in NOTICE of which. */
export function readStage (notes: Notes, form: XmlElement, code: string): Stage {
  const fixed = STAGES[code]
  noteFact(notes, '/stage', fixed === undefined ? first(form, 'NOTICE') ?? form : form)
  return fixed ?? stageOfNotice(form, code)
}

function stageOfNotice (form: XmlElement, code: string): Stage {
  const type = first(form, 'NOTICE')?.attributes.get('TYPE') ?? ''
  if (type.includes('AWARD_CONTRACT')) return 'award'
  if (type.endsWith('CALL_COMPETITION') || type === 'CONTRACT') return 'call'
  if (type.endsWith('_ONLY') || type.endsWith('REDUCING_TIME_LIMITS')) return 'planned'
  if (first(form, 'AWARD_CONTRACT') !== undefined) return 'award'
  // F01 and F04 are prior information unless they say otherwise; F07 invites to a qualification system
  return code === 'F01' || code === 'F04' ? 'planned' : 'call'
}
