import type { Language, Words } from '@sroi/matcher'
import { CONFORMANCE_HELP } from '../conformance/conformance-help.ts'
import { EXPORT_RECEIPTS_HELP } from '../export-receipts/export-receipts-help.ts'
import { IMPORT_HELP } from '../import/import-help.ts'
import { CONFIG_HELP, MIGRATE_HELP, SERVE_HELP } from '../operate/operate-help.ts'
import { MAIL_HELP } from '../mail/mail-help.ts'
import { PROCEDURE_HELP } from '../procedure/procedure-help.ts'
import { RETENTION_HELP } from '../retention/retention-help.ts'
import { RULES_HELP } from '../rules/rules-help.ts'
import { ADD_MEMBER_HELP, CREATE_TENANT_HELP } from '../tenants/tenant-help.ts'
import { LOAD_VOCABULARY_HELP } from '../vocabulary/load-vocabulary-command.ts'
import { VERIFY_HELP } from '../verify/verify-help.ts'
import { ASSESS } from './help-assess.ts'
import { BATCH } from './help-batch.ts'
import { INVITE } from './help-invite.ts'
import { MARKET_TEST } from './help-market-test.ts'
import { MATCH } from './help-match.ts'
import { MIX } from './help-mix.ts'
import { NOTICE } from './help-notice.ts'
import { OBLIGATIONS } from './help-obligations.ts'
import { OVERVIEW } from './help-overview.ts'
import { PATHWAY } from './help-pathway.ts'
import { RESERVE } from './help-reserve.ts'
import { SEARCH } from './help-search.ts'
import { TERM } from './help-term.ts'
import { THRESHOLD } from './help-threshold.ts'
import { VALUE } from './help-value.ts'

const TEXTS = new Map<string | undefined, Words>(Object.entries({ match: MATCH, search: SEARCH, batch: BATCH, obligations: OBLIGATIONS, invite: INVITE, 'market-test': MARKET_TEST, assess: ASSESS, value: VALUE, mix: MIX, reserve: RESERVE, term: TERM, threshold: THRESHOLD, notice: NOTICE, pathway: PATHWAY, rules: RULES_HELP, conformance: CONFORMANCE_HELP, verify: VERIFY_HELP, 'export-receipts': EXPORT_RECEIPTS_HELP, retention: RETENTION_HELP, procedure: PROCEDURE_HELP, 'mail-address': MAIL_HELP, import: IMPORT_HELP, 'load-vocabulary': LOAD_VOCABULARY_HELP, 'create-tenant': CREATE_TENANT_HELP, 'add-member': ADD_MEMBER_HELP, config: CONFIG_HELP, migrate: MIGRATE_HELP, serve: SERVE_HELP }))

/** The help for a command, or the overview when it is none. */
export function help (command: string | undefined, language: Language): string {
  return (TEXTS.get(command) ?? OVERVIEW)[language]
}
