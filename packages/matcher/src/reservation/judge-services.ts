import type { Finding } from '../model/finding.ts'
import { byRule, fact, unknownByRule } from '../primitives/index.ts'
import type { ReservationQuestion } from './reservation-question.ts'

/** Is the contract for services that article 2.82a names? A code that a list read in part does not hold is unknown. */
export function judgeServices ({ rules: { missionServices: found }, facts: { cpv = [] }, on }: Pick<ReservationQuestion, 'rules' | 'facts' | 'on'>): Finding {
  const facts = [fact('cpv', 'cpv', cpv.length === 0 ? null : cpv)]
  if (found.state !== 'in-force') return { ...unknownByRule('reservation-services', found, facts), on }
  const { cpv: listed, complete } = found.value
  const others = cpv.filter((code) => !listed.includes(code))
  const compared = [...facts, ...(others.length === 0 ? [] : [fact('codes-not-listed', 'cpv', others)])]
  if (cpv.length === 0) return { ...byRule('reservation-services', 'unknown', found, facts, [{ kind: 'contract-fact', name: 'cpv' }]), on }
  if (others.length === 0) return { ...byRule('reservation-services', 'met', found, compared), on }
  if (!complete) return { ...byRule('reservation-services', 'unknown', found, compared, [{ kind: 'rule-value', name: 'missionServices.others' }]), on }
  if (others.length === cpv.length) return { ...byRule('reservation-services', 'not-met', found, compared), on }
  return { ...byRule('reservation-services', 'unknown', found, compared, [{ kind: 'contract-fact', name: 'cpv.main' }]), on }
}
