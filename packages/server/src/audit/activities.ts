// The register of processing activities, as data: which personal data this service processes, whose, what for, and by what right. The page of it in the
// documentation is made of this. Whoever changes an activity gives it the next number: a line of the log says what was true then.

export interface Activity {
  /** As the processing log names it. A region gives it the address that it has in the register of its own. */
  readonly id: string
  readonly what: string
  readonly whose: string
  readonly why: string
  readonly basis: string
}

const PUBLIC_TASK = 'a task in the public interest (GDPR art. 6(1)(e)): procurement and its conditions on social return'
const LEGAL_DUTY = 'a legal obligation (GDPR art. 6(1)(c)): to secure what is processed (art. 32) and to account for it (art. 5(2))'

export const ACTIVITIES = {
  'keep-register': {
    id: 'urn:sroi:processing:keep-register:1',
    what: 'the name, work e-mail address and telephone number of contacts; the name and number of sole traders',
    whose: 'contacts of suppliers, and sole traders',
    why: 'to know which suppliers are eligible, and whom to ring',
    basis: PUBLIC_TASK
  },
  'record-answers': {
    id: 'urn:sroi:processing:record-answers:1',
    what: 'the facts of the suppliers that an answer shows, with their contacts; the words in which a need was put',
    whose: 'contacts of suppliers, and sole traders',
    why: 'to be able to show years later what was answered, and on what it rested',
    basis: PUBLIC_TASK
  },
  'keep-profiles': {
    id: 'urn:sroi:processing:keep-profiles:2',
    what: 'what a firm says of itself, with its number where it is a sole trader, its visiting address where it gives one, and functional addresses; never anything of a single worker',
    whose: 'sole traders that apply',
    why: 'to judge whether a firm belongs among the suppliers, and to save it from saying the same twice',
    basis: PUBLIC_TASK
  },
  'keep-evidence': {
    id: 'urn:sroi:processing:keep-evidence:1',
    what: 'files that a firm or the region hands in as evidence: deeds, certificates, annual accounts, with whoever is named or signed in them',
    whose: 'people of firms that apply, and of issuers of labels',
    why: 'to check what a firm says of itself, and to be able to show on what a decision rests',
    basis: PUBLIC_TASK
  },
  'follow-contracts': {
    id: 'urn:sroi:processing:follow-contracts:1',
    what: 'the number of the contractor, where that is a sole trader, and what the contractor owes and has done',
    whose: 'sole traders that are a contractor',
    why: 'to follow what a contract owes and how it is filled',
    basis: PUBLIC_TASK
  },
  'treat-applications': {
    id: 'urn:sroi:processing:treat-applications:1',
    what: 'what a firm asked, showed and was told, with its number where it is a sole trader; who prepared, voted and decided, under a pseudonym; the address at which each gets mail about it, until two years after the last, or until it is forgotten',
    whose: 'sole traders that apply, and people of the desk and the committee',
    why: 'to decide on admissions, and to be able to show years later how and why',
    basis: PUBLIC_TASK
  },
  'manage-access': {
    id: 'urn:sroi:processing:manage-access:1',
    what: 'the issuer and subject by which somebody signs in, with their role and its days',
    whose: 'people who work for a region, an authority or a firm',
    why: 'to let in who may come in, and nobody else',
    basis: LEGAL_DUTY
  },
  'account-for-use': {
    id: 'urn:sroi:processing:account-for-use:1',
    what: 'who did what with what, from which network, and when',
    whose: 'people who use the service',
    why: 'to see misuse, and to account for what was done',
    basis: LEGAL_DUTY
  }
} as const satisfies Record<string, Activity>

export type ActivityName = keyof typeof ACTIVITIES

interface Held {
  /** Null: there is nothing of a person in it. */
  readonly activity: ActivityName | null
  /** One of them is about one data subject; otherwise about nobody or about many, and what is named in the audit log tells whom. */
  readonly isOfOne: boolean
}

const NOTHING: Held = { activity: null, isOfOne: false }

/** What the audit log can be about, and what of people is in that. */
export const AUDITED = {
  supplier: { activity: 'keep-register', isOfOne: true },
  publication: { activity: 'keep-register', isOfOne: false },
  import: { activity: 'keep-register', isOfOne: false },
  export: { activity: 'keep-register', isOfOne: false },
  match: { activity: 'record-answers', isOfOne: false },
  mix: { activity: 'record-answers', isOfOne: false },
  reservation: { activity: 'record-answers', isOfOne: false },
  receipt: { activity: 'record-answers', isOfOne: false },
  contract: { activity: 'follow-contracts', isOfOne: false },
  'firm-profile': { activity: 'keep-profiles', isOfOne: false },
  'label-record': { activity: 'keep-profiles', isOfOne: false },
  evidence: { activity: 'keep-evidence', isOfOne: false },
  'admission-case': { activity: 'treat-applications', isOfOne: false },
  person: { activity: 'treat-applications', isOfOne: true },
  member: { activity: 'manage-access', isOfOne: true },
  session: { activity: 'manage-access', isOfOne: true },
  'audit-event': { activity: 'account-for-use', isOfOne: false },
  assessment: NOTHING,
  valuation: NOTHING,
  question: NOTHING,
  'rule-set': NOTHING,
  'admission-procedure': NOTHING,
  'api-key': NOTHING,
  retention: NOTHING
} as const satisfies Record<string, Held>

export type AuditedObject = keyof typeof AUDITED
