// What a request costs, in units. One, unless it makes the service reckon for long: then about as many as there are ordinary
// questions in it. A test compares the lists with the routes there are.
import { addressIn } from '../../views/address.ts'

export const OPERATIONS: Readonly<Record<string, number>> = {
  'POST /v1/search-batches': 50,
  'POST /v1/admission-handovers': 20,
  'GET /v1/admission-cases/:caseId/decision-files': 5,
  'GET /v1/admission-cases/:caseId/letters/:eventId': 5,
  'POST /v1/admission-cases': 5,
  'POST /v1/admission-cases/:caseId/events': 5,
  'PUT /v1/firm-profiles/:scheme/:value': 5,
  'POST /v1/firm-profiles/:scheme/:value/registrations': 5,
  'GET /v1/firm-profiles/:scheme/:value/assessment': 10,
  'GET /v1/label-records/:labelRecordId/assessment': 10,
  'GET /v1/expiring-badges': 10,
  'POST /v1/evidence-files': 20,
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
  'POST /v1/positions': 5
}

/** The heaviest operation that a page does. In Dutch; the page in English costs the same. */
export const PAGES: Readonly<Record<string, keyof typeof OPERATIONS>> = {
  'POST /batch': 'POST /v1/search-batches',
  'POST /batch/answers.csv': 'POST /v1/search-batches',
  'POST /apply/documents': 'POST /v1/evidence-files',
  'POST /admission/cases/:id/steps/:type/files': 'POST /v1/evidence-files',
  'POST /admission/firms/:scheme/:value': 'POST /v1/admission-cases',
  'POST /admission/firms/:scheme/:value/steps/:step': 'PUT /v1/firm-profiles/:scheme/:value',
  'POST /admission/firms/:scheme/:value/documents': 'POST /v1/evidence-files',
  'POST /admission/hand-over': 'POST /v1/admission-handovers',
  'POST /admission': 'POST /v1/admission-cases',
  'POST /admission/cases/:id/steps/:type': 'POST /v1/admission-cases/:caseId/events',
  'POST /apply/cases/:id': 'POST /v1/admission-cases/:caseId/events',
  'POST /apply/hand-in': 'POST /v1/admission-cases/:caseId/events',
  'POST /apply/steps/:step': 'GET /v1/firm-profiles/:scheme/:value/assessment',
  'GET /apply': 'GET /v1/firm-profiles/:scheme/:value/assessment',
  'GET /admission/cases/:id/letters/:event': 'GET /v1/admission-cases/:caseId/letters/:eventId',
  'GET /admission/cases/:id/letters/:event/pdf': 'GET /v1/admission-cases/:caseId/letters/:eventId',
  'GET /admission/cases/:id/decision-files/:decision': 'GET /v1/admission-cases/:caseId/decision-files',
  'GET /expiring': 'GET /v1/expiring-badges',
  'GET /labels/:id': 'GET /v1/label-records/:labelRecordId/assessment',
  'POST /import': 'POST /v1/imports',
  'POST /import/:id/acceptances': 'POST /v1/imports/:importId/acceptances',
  'GET /export': 'GET /v1/exports/:kind',
  'GET /audit': 'GET /v1/audit-events',
  'GET /audit/receipts.jsonl': 'GET /v1/receipt-exports',
  'GET /mix': 'POST /v1/mixes',
  'GET /search': 'POST /v1/next-steps'
}

const COSTS: ReadonlyMap<string, number> = new Map([...Object.entries(OPERATIONS), ...Object.entries(PAGES).flatMap(([page, operation]) => {
  const [method = '', path = ''] = page.split(' ')
  return (['nl', 'en'] as const).map((language) => [`${method} ${addressIn(language, path)}`, OPERATIONS[operation] ?? 1] as const)
})])

export function costOf (method: string, pattern: string | undefined): number {
  return COSTS.get(`${method} ${pattern ?? ''}`) ?? 1
}
