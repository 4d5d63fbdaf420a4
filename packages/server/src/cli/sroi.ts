// `sroi`: the same actions as the pages and the HTTP interface, from a shell.
import { MatcherError } from '@sroi/matcher'
import { readDataFolder } from '../config.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { StartError } from '../problems/start-error.ts'
import { useCpv } from '../vocabulary/cpv-file.ts'
import { assessCommand } from './assess-command.ts'
import { batchCommand } from './batch-command.ts'
import { conformanceCommand } from './conformance/conformance-command.ts'
import { EXIT } from './exit-codes.ts'
import { help } from './help/help.ts'
import { exportReceiptsCommand } from './export-receipts/export-receipts-command.ts'
import { importCommand } from './import/import-command.ts'
import { inviteCommand } from './invite-command.ts'
import { marketTestCommand } from './market-test-command.ts'
import { matchCommand } from './match-command.ts'
import { mixCommand } from './mix-command.ts'
import { noticeCommand } from './notice-command.ts'
import { obligationsCommand } from './obligations-command.ts'
import { mailAddressCommand } from './mail/mail-address-command.ts'
import { configCommand } from './operate/config-command.ts'
import { migrateCommand } from './operate/migrate-command.ts'
import { pathwayCommand } from './pathway-command.ts'
import { terminal, type Output } from './output.ts'
import { readArguments } from './arguments/read-arguments.ts'
import type { Options } from './arguments/options.ts'
import type { Command } from './arguments/options-of-command.ts'
import { reserveCommand } from './reserve-command.ts'
import { procedureCommand } from './procedure/procedure-command.ts'
import { retentionCommand } from './retention/retention-command.ts'
import { rulesCommand } from './rules/rules-command.ts'
import { searchCommand } from './search-command.ts'
import { addMemberCommand } from './tenants/add-member-command.ts'
import { createTenantCommand } from './tenants/create-tenant-command.ts'
import { termCommand } from './term-command.ts'
import { thresholdCommand } from './threshold-command.ts'
import { valueCommand } from './value-command.ts'
import { loadVocabularyCommand } from './vocabulary/load-vocabulary-command.ts'
import { verifyCommand } from './verify/verify-command.ts'

const COMMANDS: Record<Exclude<Command, 'help'>, (options: Options, output: Output) => Promise<number>> = {
  match: matchCommand,
  search: searchCommand,
  batch: batchCommand,
  obligations: obligationsCommand,
  invite: inviteCommand,
  'market-test': marketTestCommand,
  assess: assessCommand,
  value: valueCommand,
  mix: mixCommand,
  reserve: reserveCommand,
  term: termCommand,
  threshold: thresholdCommand,
  notice: noticeCommand,
  pathway: pathwayCommand
}

/** Runs one command and returns its exit code. Never throws. */
export async function sroi (words: readonly string[], output: Output = terminal): Promise<number> {
  try {
    if (words[0] === 'rules') return rulesCommand(words.slice(1), output)
    if (words[0] === 'conformance') return await conformanceCommand(words.slice(1), output)
    if (words[0] === 'config') return configCommand(words.slice(1), output)
    if (words[0] === 'migrate') return await migrateCommand(words.slice(1), output)
    // the service is loaded for this alone: the other commands start sooner without it
    if (words[0] === 'serve') return await (await import('./operate/serve-command.ts')).serveCommand(words.slice(1), output)
    if (words[0] === 'create-tenant') return await createTenantCommand(words.slice(1), output)
    if (words[0] === 'add-member') return await addMemberCommand(words.slice(1), output)
    if (words[0] === 'verify') return await verifyCommand(words.slice(1), output)
    if (words[0] === 'load-vocabulary') return await loadVocabularyCommand(words.slice(1), output)
    await useCpv(readDataFolder())
    if (words[0] === 'mail-address') return await mailAddressCommand(words.slice(1), output)
    if (words[0] === 'procedure') return await procedureCommand(words.slice(1), output)
    if (words[0] === 'retention') return await retentionCommand(words.slice(1), output)
    if (words[0] === 'export-receipts') return await exportReceiptsCommand(words.slice(1), output)
    if (words[0] === 'import') return await importCommand(words.slice(1), output)
    const { command, options } = readArguments(words)
    if (command === 'help' || options.help === true) {
      output.out(help(command === 'help' ? options.about : command, options.language))
      return 0
    }
    return await COMMANDS[command](options, output)
  } catch (error) {
    return report(error, output)
  }
}

function report (error: unknown, output: Output): number {
  if (error instanceof MatcherError && error.code !== 'INVALID_RULE_SET') {
    for (const { place, detail } of error.problems) output.err(place === '' ? detail : `${place}: ${detail}`)
    return EXIT.input
  }
  if (error instanceof StartError) {
    output.err(error.message)
    return EXIT.input
  }
  output.err(`Something went wrong on our side. Please report this: ${JSON.stringify(errorFacts(error))}`)
  return EXIT.fault
}
