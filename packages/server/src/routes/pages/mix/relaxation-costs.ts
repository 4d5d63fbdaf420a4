import type { RelaxationCosts } from '@sroi/matcher'

/** What the page reckons a demand that gives way to cost, in cents; the page says so. */
export const RELAXATION_COSTS: RelaxationCosts = { obligation: 1, budget: 1, extraBudget: 1, concentration: 1, local: 1, deadline: 50_000, suppliers: 10_000 }
