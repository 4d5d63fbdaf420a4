// What a request costs, in units. One, unless it makes the service reckon for long: then about as many as there are ordinary
// questions in it. A test compares the list with the routes there are.
export const COSTS: Readonly<Record<string, number>> = {
  'POST /v1/search-batches': 50,
  'POST /v1/imports': 50,
  'POST /v1/imports/:importId/acceptances': 50,
  'GET /v1/exports/:kind': 50,
  'GET /v1/receipt-exports': 50,
  'GET /v1/retention-periods': 10,
  'GET /v1/audit-events': 5,
  'POST /v1/mixes': 20,
  'POST /v1/recorded-mixes': 20,
  'POST /v1/rule-simulations': 20,
  'POST /v1/rule-boundaries': 20,
  'POST /v1/rule-checks': 10,
  'POST /v1/rule-comparisons': 5,
  'POST /v1/next-steps': 10,
  'POST /v1/positions': 5,
  'POST /batch': 50,
  'POST /en/batch': 50,
  'POST /batch/answers.csv': 50,
  'POST /en/batch/answers.csv': 50,
  'GET /mix': 20,
  'GET /en/mix': 20
}

export function costOf (method: string, pattern: string | undefined): number {
  return COSTS[`${method} ${pattern ?? ''}`] ?? 1
}
