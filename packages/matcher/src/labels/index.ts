// Official labels: what their issuers ask, whether a firm has it, and the way to get there.
export { assessLabel } from './assess-label.ts'
export { measurePso } from './measure-pso.ts'
export { planPathways } from './plan-pathways.ts'
export { resolveLabelRules } from './resolve-label-rules.ts'
