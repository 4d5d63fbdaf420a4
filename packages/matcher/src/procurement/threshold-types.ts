// Which European thresholds can a contract fall under, by what is known of it?
import type { Nature, Regime } from '../model/contract.ts'
import type { EuThresholdQuestion, EuThresholdType } from '../model/eu-threshold.ts'
import type { Missing } from '../model/finding.ts'

export interface ThresholdTypes {
  readonly types: readonly EuThresholdType[]
  /** The facts that would leave one; empty when one is left. */
  readonly missing: readonly Missing[]
}

const NATURES: readonly Nature[] = ['works', 'supplies', 'services']
const REGIMES: readonly Regime[] = ['classic', 'utilities', 'concession']

/** Every threshold that fits; none for defence and for law without one, whose thresholds are not among the rules. */
export function thresholdTypes ({ contract, buyer, socialOrOther }: EuThresholdQuestion): ThresholdTypes {
  const regimes = contract.regime === undefined ? REGIMES : [contract.regime]
  const natures = natureOf(contract) === undefined ? NATURES : [natureOf(contract) as Nature]
  const types = [...new Set(regimes.flatMap((regime) => natures.flatMap((nature) => typesOf(regime, nature, buyer, socialOrOther))))]
  if (types.length <= 1) return { types, missing: [] }
  const mayBeOrdinary = regimes.includes('classic') && socialOrOther !== true && natures.some((nature) => nature !== 'works')
  const mayBeSocial = natures.includes('services') && regimes.some((regime) => regime !== 'concession')
  const names = [
    ...(contract.regime === undefined ? ['regime'] : []),
    ...(natures.length > 1 && regimes.some((regime) => regime !== 'concession') ? ['nature'] : []),
    ...(buyer === undefined && mayBeOrdinary ? ['buyer-kind'] : []),
    ...(socialOrOther === undefined && mayBeSocial ? ['social-or-other'] : [])
  ]
  return { types, missing: names.map((name) => ({ kind: 'contract-fact', name })) }
}

/** That of the contract; of one that is in lots, that of all lots. */
function natureOf ({ nature, lots = [] }: EuThresholdQuestion['contract']): Nature | undefined {
  const ofLots = new Set(lots.map((lot) => lot.nature))
  return nature ?? (ofLots.size === 1 ? [...ofLots][0] : undefined)
}

function typesOf (
  regime: Regime, nature: Nature, buyer: EuThresholdQuestion['buyer'], socialOrOther: boolean | undefined
): readonly EuThresholdType[] {
  if (regime === 'concession') return ['concessions']
  if (regime !== 'classic' && regime !== 'utilities') return []
  if (nature === 'works') return [regime === 'classic' ? 'works' : 'utilities-works']
  const ordinary: readonly EuThresholdType[] = regime === 'utilities'
    ? ['utilities-supplies-services']
    : buyer === undefined ? ['supplies-services-central', 'supplies-services-sub-central'] : [`supplies-services-${buyer}`]
  const social: readonly EuThresholdType[] = [regime === 'utilities' ? 'utilities-social-and-other' : 'social-and-other']
  if (nature === 'supplies' || socialOrOther === false) return ordinary
  return socialOrOther === true ? social : [...ordinary, ...social]
}
