// Tools for the people who own the rules: what is wrong, what differs, where answers flip, who is affected.
export type { Example } from './example.ts'
export { findRuleSetProblems } from './find-rule-set-problems.ts'
export { SEVERITY_OF_PROBLEM, type RuleSetProblem, type RuleSetProblemCode } from './rule-set-problem.ts'
export { diffRuleSets } from './diff-rule-sets.ts'
export type { ProvisionChange, RuleSetDiff, ValueChange } from './rule-set-diff.ts'
export { boundaries, type Boundary } from './boundaries.ts'
export { nameOfBoundary, workedCase, type WorkedCase } from './worked-case.ts'
export { whatIf, type Effect, type Standpoint, type WhatIf, type WhatIfLine } from './what-if.ts'
