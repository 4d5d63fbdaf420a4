import type { Stage } from '../../model/contract.ts'
import { type XmlElement, first } from '../xml/element.ts'

/** F14 corrects another notice and F08 announces a buyer profile: neither describes a contract. */
const STAGES: Readonly<Record<string, Stage>> = {
  F02: 'call', F03: 'award', F05: 'call', F06: 'award', F08: 'profile', F12: 'call', F13: 'award', F14: 'profile', F15: 'award',
  F20: 'change', F24: 'call', F25: 'award'
}

/** The forms that serve more than one stage say which in NOTICE. */
export function stageOfForm (form: XmlElement, code: string): Stage {
  const fixed = STAGES[code]
  if (fixed !== undefined) return fixed
  const type = first(form, 'NOTICE')?.attributes.get('TYPE') ?? ''
  if (type.includes('AWARD_CONTRACT')) return 'award'
  if (type.endsWith('CALL_COMPETITION') || type === 'CONTRACT') return 'call'
  if (type.endsWith('_ONLY') || type.endsWith('REDUCING_TIME_LIMITS')) return 'planned'
  if (first(form, 'AWARD_CONTRACT') !== undefined) return 'award'
  // F01 and F04 are prior information unless they say otherwise; F07 invites to a qualification system
  return code === 'F01' || code === 'F04' ? 'planned' : 'call'
}
