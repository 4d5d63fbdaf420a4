import type { LabelRuleSet } from '@sroi/matcher'

/** A label as a vocabulary has it: what it is called, without what its issuer asks. */
export function representLabel ({ id, version, scheme, title, issuer, levels }: LabelRuleSet): object {
  return { scheme, title, issuer, levels, rules: { id, version } }
}
