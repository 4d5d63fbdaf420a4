import type { Missing } from '../model/finding.ts'

/** A parameter that the tenant has not laid down, by its name in the procedure. */
export function notLaidDown (parameter: string): readonly Missing[] {
  return [{ kind: 'rule-value', name: `procedure.${parameter}` }]
}
