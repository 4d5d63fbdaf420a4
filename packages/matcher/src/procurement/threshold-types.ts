// Which European thresholds can a contract fall under, by what is known of it?
import type { Nature, Regime } from '../model/contract-kind.ts'
import type { EuThresholdQuestion, EuThresholdType } from '../model/eu-threshold.ts'
import type { Missing } from '../model/finding.ts'

export interface ThresholdTypes {
  readonly types: readonly EuThresholdType[]
  /** The facts that would leave one; empty when one is left. */
  readonly missing: readonly Missing[]
}

const NATURES: readonly Nature[] = ['works', 'supplies', 'services']
const REGIMES: readonly RegimeWithThreshold[] = ['classic', 'utilities', 'concession']

/** Defence, and law without a directive, have no threshold among the rules. */
export type RegimeWithThreshold = Exclude<Regime, 'defence' | 'other'>

/** Every threshold that fits; at least one. */
export function thresholdTypes ({ contract, buyer, socialOrOther }: EuThresholdQuestion, regime: RegimeWithThreshold | undefined): ThresholdTypes {
  const regimes = regime === undefined ? REGIMES : [regime]
  const natures = natureOf(contract) === undefined ? NATURES : [natureOf(contract) as Nature]
  const types = [...new Set(regimes.flatMap((one) => natures.flatMap((nature) => typesOf(one, nature, buyer, socialOrOther))))]
  if (types.length <= 1) return { types, missing: [] }
  const mayBeOrdinary = regimes.includes('classic') && socialOrOther !== true && natures.some((nature) => nature !== 'works')
  const mayBeSocial = natures.includes('services') && regimes.some((one) => one !== 'concession')
  const names = [
    ...(regime === undefined ? ['regime'] : []),
    ...(natures.length > 1 && regimes.some((one) => one !== 'concession') ? ['nature'] : []),
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
  regime: RegimeWithThreshold, nature: Nature, buyer: EuThresholdQuestion['buyer'], socialOrOther: boolean | undefined
): readonly EuThresholdType[] {
  if (regime === 'concession') return ['concessions']
  if (nature === 'works') return [regime === 'classic' ? 'works' : 'utilities-works']
  const ordinary: readonly EuThresholdType[] = regime === 'utilities'
    ? ['utilities-supplies-services']
    : buyer === undefined ? ['supplies-services-central', 'supplies-services-sub-central'] : [`supplies-services-${buyer}`]
  const social: readonly EuThresholdType[] = [regime === 'utilities' ? 'utilities-social-and-other' : 'social-and-other']
  if (nature === 'supplies' || socialOrOther === false) return ordinary
  return socialOrOther === true ? social : [...ordinary, ...social]
}
