// Who does what with what, in English.
import type { who as nl } from './who.nl.ts'

export const who: typeof nl = {
  roles: {
    visitor: 'Visitor',
    contractor: 'Contractor',
    supplier: 'Supplier',
    coordinator: 'SROI coordinator',
    'committee-member': 'Member of the selection committee',
    buyer: 'Buyer',
    'contract-manager': 'Contract manager',
    'platform-administrator': 'Administrator of the platform',
    auditor: 'Auditor',
    machine: 'System'
  },
  actions: {
    ask: 'Ask, without anything being kept',
    'record-answer': 'Have an answer kept',
    'read-answer': 'Read answers that were kept',
    'read-contract': 'Read contracts',
    'change-contract': 'Change contracts',
    'read-register': 'Read the register, also what is not published',
    'change-supplier': 'Change suppliers',
    'publish-register': 'Publish the register',
    'import-data': 'Import files',
    'export-data': 'Export files',
    'review-rules': 'Review rules',
    'publish-rules': 'Publish rules',
    'read-members': 'Look at members',
    'change-members': 'Change members',
    'read-keys': 'Look at keys',
    'change-keys': 'Make and revoke keys',
    'read-receipts': 'Read and export receipts',
    'erase-payload': 'Take away what may no longer be kept',
    'read-retention': 'Look at retention periods',
    'change-retention': 'Change retention periods',
    'read-audit': 'Read the audit log'
  },
  objects: {
    supplier: 'supplier',
    publication: 'publication',
    import: 'import',
    export: 'export',
    match: 'match',
    mix: 'purchase mix',
    reservation: 'reservation',
    receipt: 'receipt',
    contract: 'contract',
    member: 'member',
    session: 'session',
    'audit-event': 'audit log',
    assessment: 'assessment',
    valuation: 'valuation',
    question: 'question',
    'rule-set': 'rule set',
    'api-key': 'key',
    retention: 'retention period'
  }
}
