// A case that was admitted, as a sender finds it. A record is not judged again, so only what its letters tell is on it.
import { mergeRuleSets, type Actor, type CaseEvent, type CaseRole, type Procedure, type RuleSet } from '@sroi/matcher'
import { readRuleSet } from '@sroi/fixtures'
import type { MailedCase } from '../../dist/mail/mailed-case.js'

const ALWAYS = { from: '2020-01-01', until: null }
const RULES = mergeRuleSets(['netherlands', 'kennemer'].map((id) => readRuleSet(id) as RuleSet))

const PROCEDURE: Procedure = {
  id: 'fictional-region', version: '1', title: { nl: 'Fictieve regio', en: 'Fictional region' }, basis: { title: 'Reglement van een fictieve regio', article: null, url: null }, confirmedOn: '2026-11-22', regime: 'awb',
  body: { nl: 'Het college van Fictief', en: 'The executive of Fictief' },
  mandates: [{ id: 'm-1', reference: 'Mandaatregeling Fictief', role: 'coordinator', holder: null, kinds: ['admission', 'extension', 'objection'], period: ALWAYS }],
  deciders: { admission: 'coordinator-under-mandate', extension: 'coordinator-under-mandate' }, committee: [], commonMailDomains: [], criteria: ['region'], documents: [], yearFrom: 'decision', extension: null, daysWhileLabelAwaited: 90,
  reminders: [90, 30, 7], objectionAddress: { nl: 'Postbus 1, Fictief', en: 'PO box 1, Fictief' }
}

const actor = (id: string, role: CaseRole): Actor => ({ id, role, organisation: null, emailDomain: null })

export const CASE_ID = '0193a000-0000-7000-8000-0000000000ca'
export const DECISION = '0193a000-0000-7000-8000-0000000000d1'
export const HOLDER = '0193a000-0000-7000-8000-0000000000aa'
export const APPLICANT = { scheme: 'fictional', value: 'F-1' }

export function event (id: string, type: CaseEvent['type'], on: string, parts: object = {}): CaseEvent {
  return { id, type, on, recordedAt: `${on}T10:00:00Z`, actor: actor(HOLDER, 'coordinator'), reason: 'admitted', evidence: [], ...parts } as unknown as CaseEvent
}

/** Admitted on 20 January 2027: the badge runs until and including 19 January 2028. */
export function admitted (more: readonly CaseEvent[] = [], procedure: Partial<Procedure> = {}): MailedCase {
  const decided = event(DECISION, 'temporary-admission-decided', '2027-01-20', { badgeFrom: null, motivation: 'Er is genoeg gebleken.', reasons: [{ criterion: 'region', sentence: 'De organisatie werkt hier.' }] })
  return {
    onRecord: {
      file: { id: CASE_ID, applicant: APPLICANT, applicantDomains: [], procedure: { ...PROCEDURE, ...procedure }, ruleSet: RULES, earlier: null },
      events: [event('0193a000-0000-7000-8000-000000000001', 'application-submitted', '2027-01-10', { documents: [] }), decided, event('0193a000-0000-7000-8000-000000000002', 'decision-sent', '2027-01-20', { decision: DECISION }), ...more]
    },
    applicant: APPLICANT, firm: 'Fictief Werk', reference: '2027-FICTIEF1', holder: HOLDER, contact: null, names: {}
  }
}
