// Who does what with what, in Dutch, level B1.
import type { GuardedAction, Role } from '../../access/index.ts'
import type { AuditedObject } from '../../audit/activities.ts'

export interface WhoWords {
  readonly roles: Readonly<Record<Role, string>>
  readonly actions: Readonly<Record<GuardedAction, string>>
  readonly objects: Readonly<Record<AuditedObject, string>>
}

export const who: WhoWords = {
  roles: {
    visitor: 'Bezoeker',
    contractor: 'Opdrachtnemer',
    supplier: 'Leverancier',
    coordinator: 'SROI-coördinator',
    'committee-member': 'Lid van de selectiecommissie',
    buyer: 'Inkoper',
    'contract-manager': 'Contractmanager',
    'platform-administrator': 'Beheerder van het platform',
    auditor: 'Auditor',
    machine: 'Systeem'
  },
  actions: {
    ask: 'Vragen stellen, zonder dat er iets wordt bewaard',
    'record-answer': 'Een antwoord laten bewaren',
    'read-answer': 'Bewaarde antwoorden lezen',
    'read-contract': 'Contracten lezen',
    'change-contract': 'Contracten wijzigen',
    'read-register': 'Het register lezen, ook wat niet is gepubliceerd',
    'change-supplier': 'Leveranciers wijzigen',
    'read-profile': 'Lezen wat een bedrijf over zichzelf zegt',
    'change-profile': 'Vastleggen wat een bedrijf over zichzelf zegt',
    'read-evidence': 'Bewijsstukken lezen',
    'keep-evidence': 'Bewijsstukken aanleveren',
    'read-labels': 'Lezen wat er over keurmerken is gevonden',
    'check-label': 'Keurmerken controleren',
    apply: 'Een zaak openen voor een aanvraag',
    'read-case': 'Zaken van aanvragen lezen',
    'act-on-case': 'Iets vastleggen in een zaak',
    'look-up-domains': 'Nagaan welke maildomeinen van een organisatie zijn',
    'hand-over-cases': 'Alle zaken van een collega aan iemand anders geven',
    'read-procedure': 'Lezen hoe de regio over toelating beslist',
    'change-procedure': 'Vastleggen hoe de regio over toelating beslist',
    'publish-register': 'Het register publiceren',
    'import-data': 'Bestanden importeren',
    'export-data': 'Bestanden exporteren',
    'review-rules': 'Regels nakijken',
    'publish-rules': 'Regels publiceren',
    'read-members': 'Leden bekijken',
    'change-members': 'Leden wijzigen',
    'read-keys': 'Sleutels bekijken',
    'change-keys': 'Sleutels maken en intrekken',
    'read-receipts': 'Bewijzen lezen en exporteren',
    'erase-payload': 'Weghalen wat niet meer bewaard mag worden',
    'read-retention': 'Bewaartermijnen bekijken',
    'change-retention': 'Bewaartermijnen wijzigen',
    'read-audit': 'Het logboek lezen'
  },
  objects: {
    supplier: 'leverancier',
    publication: 'publicatie',
    import: 'import',
    export: 'export',
    match: 'uitkomst',
    mix: 'inkoopmix',
    reservation: 'voorbehoud',
    receipt: 'bewijs',
    contract: 'contract',
    'firm-profile': 'bedrijfsprofiel',
    evidence: 'bewijsstuk',
    'label-record': 'keurmerk',
    'admission-case': 'zaak van een aanvraag',
    'admission-procedure': 'procedure van toelating',
    person: 'pseudoniem',
    member: 'lid',
    session: 'inlog',
    'audit-event': 'logboek',
    assessment: 'verplichting',
    valuation: 'waardering',
    question: 'vraag',
    'rule-set': 'regels',
    'api-key': 'sleutel',
    retention: 'bewaartermijn'
  }
}
