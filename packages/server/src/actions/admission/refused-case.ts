// Why something cannot be put on record: every rule that forbids it, in words, with what would mend it.
import type { Finding, Problem } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { ProblemName } from '../../problems/problem-types.ts'
import { howToRepair } from '../../problems/how-to-repair.ts'
import { limitProblems } from '../../problems/limit-problems.ts'

/** Thrown when rules forbid what somebody asks of a case. Pages put the findings in the reader's own language. */
export class RefusedCase extends HttpProblem {
  readonly findings: readonly Finding[]
  /** The case; null: it was not opened. */
  readonly about: string | null
  /** Votes were counted, and do not carry the decision, or are not equal: whoever tried knows more than other members do. */
  readonly hasCounted: boolean

  constructor (problem: Extract<ProblemName, 'case-refused' | 'interest-excludes'>, findings: readonly Finding[], about: string | null = null) {
    super(problem, limitProblems(problemsOfFindings(findings)))
    this.findings = findings
    this.about = about
    this.hasCounted = findings.some(({ code, verdict }) => (code === 'case-majority' || code === 'case-tie') && verdict !== 'met')
  }
}

/** Each with its rule, in the order of the rules. */
export function problemsOfFindings (findings: readonly Finding[], place = ''): readonly Problem[] {
  return findings.map((finding) => {
    const [line] = explain(finding, 'en')
    const fault = finding.facts.find(({ name }) => name === 'case-fault')?.value
    const rule = finding.rule === null ? '' : ` Rule: ${finding.rule.ruleSet} ${finding.rule.provision} (${line?.basis?.text ?? finding.rule.basis.title}).`
    const missing = (line?.missing ?? []).map((one) => ` Missing: ${one}.`).join('')
    const repair = howToRepair(finding)
    return { place, code: typeof fault === 'string' ? fault : finding.code, detail: `${line?.text ?? finding.code}${missing}${rule}${repair === null ? '' : ` ${repair.en}`}` }
  })
}
