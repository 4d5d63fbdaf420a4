// The process: from a database to an address that answers, and back.
import { setTimeout as sleep } from 'node:timers/promises'
import { prepareSearch } from './actions/prepare-search.ts'
import { buildApp } from './app.ts'
import { openWhyThread } from './catalogue/index.ts'
import { systemClock } from './clock/system-clock.ts'
import { type Config, environment, readConfig } from './config.ts'
import { DEMONSTRATION_TENANT, loadDemonstration, type Loaded } from './demonstration/load-demonstration.ts'
import { loadMembers } from './demonstration/load-members.ts'
import { loadProcedure } from './demonstration/load-procedure.ts'
import { readDemonstration } from './demonstration/read-demonstration.ts'
import { tellCases } from './demonstration/tell-cases.ts'
import { createClamd, openEvidenceDesk } from './evidence/index.ts'
import { openImports } from './exchange/open-imports.ts'
import { createIdentification, isLoopback, readProviders } from './identity/index.ts'
import { closeInTime } from './http/close-in-time.ts'
import { keepRecords } from './jobs/keep-records.ts'
import { runHourly } from './jobs/run-hourly.ts'
import { createLog } from './logging/create-log.ts'
import { type Mail, openMail, openSmtp } from './mail/index.ts'
import { serveMetrics } from './operation/metrics/serve-metrics.ts'
import { operationOfService } from './operation/operation-of-service.ts'
import { StartError } from './problems/start-error.ts'
import { openSigningKeys } from './signing/open-signing-keys.ts'
import { checkRuleSets, connect, createDirectory, createTenant, type Directory, migrate } from './store/index.ts'
import { openTenants } from './tenants/open-tenants.ts'
import { useCpv } from './vocabulary/cpv-file.ts'
import type { Log, Tenants } from './dependencies.ts'

export interface ServeOptions {
  /** The account of this URL migrates; the service itself works as a role that owns nothing. */
  readonly databaseUrl: string
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  /** Fills an empty register with fictional suppliers. */
  readonly demonstration: boolean
  /** Lets people sign in as fictional persons. It holds only for the demonstration, on an address of this machine. */
  readonly demonstrationSignIn?: boolean
  /** Where the service keeps what it can make again: the snapshot of a large catalogue. Absent: the DATA_FOLDER of the environment, else nowhere. */
  readonly dataFolder?: string | undefined
  readonly onProgress?: (line: string) => void
}

export interface Serving {
  /** `http://127.0.0.1:8080` */
  readonly address: string
  /** Answers what is under way, takes nothing new, and lets go of the database. */
  readonly close: () => Promise<void>
}

const WORDS: Record<Loaded, string> = {
  loaded: 'Loaded the demonstration register (fictional suppliers)',
  kept: 'The demonstration register is there already',
  differs: 'The register holds other data than this release brings; it is kept as it is'
}

/** Migrates, loads, checks the rules and listens. Throws StartError when somebody can mend what is wrong. */
export async function serve ({ databaseUrl, host, port, demonstration, demonstrationSignIn = false, dataFolder, onProgress: say = () => {} }: ServeOptions): Promise<Serving> {
  const config = readConfig()
  const log = createLog(config.logLevel)
  const folder = dataFolder ?? config.dataFolder ?? null
  await useCpv(folder)
  if (config.migrateAtStart) {
    const applied = await migrate(databaseUrl)
    say(applied.length === 0 ? 'The database is up to date' : `Applied ${applied.length} migrations: ${applied.join(', ')}`)
  }
  const directory = await openDirectory(databaseUrl, demonstration, config, log, say)
  const why = openWhyThread()
  const tenants = openTenants({ directory, clock: systemClock, log, tellWhy: why.tellWhy, catalogues: { folder } })
  const imports = openImports({ databaseUrl, storeOf: directory.importsOf, folder, clock: systemClock, log })
  const others: Closing[] = [imports, why, tenants]
  try {
    await prepareTenants(tenants)
    const canPlay = demonstrationSignIn && demonstration && isLoopback(host)
    if (canPlay) await loadMembers(directory.storeOf(DEMONSTRATION_TENANT.id), systemClock)
    const identification = createIdentification({
      providers: await readProviders({ file: config.identityFile, variable: (name) => environment[name] }),
      store: directory.identity,
      clock: systemClock,
      log,
      publicAddress: config.publicAddress ?? null,
      demonstrationSignIn: canPlay
    })
    others.unshift(identification)
    const signing = await openSigningKeys({ file: config.signingKeyFile ?? null, folder: demonstration ? folder : null })
    const mail = await openMailOf(config, tenants, log)
    others.unshift(mail)
    const operation = operationOfService({ config, log, directory, tenants, mail, host, demonstration })
    const evidence = openEvidenceDesk({
      isOpen: config.evidenceUploads === 'on',
      scanner: config.evidenceScanner === undefined ? null : createClamd({ at: config.evidenceScanner, patience: config.evidenceScanTime }),
      quota: config.evidenceQuota * 1024 * 1024,
      clock: systemClock,
      log
    })
    const app = await buildApp({ tenants, identification, imports, evidence, clock: systemClock, log, signing }, operation)
    if (config.metricsPort !== undefined) others.unshift(await serveMetrics(operation.metrics, { host: config.metricsHost, port: config.metricsPort }))
    const address = await app.listen({ host, port })
    if (canPlay) others.unshift(tellCases(directory.storeOf(DEMONSTRATION_TENANT.id), systemClock, log))
    others.unshift(runHourly(keepRecords({ tenants, clock: systemClock, log }, signing?.signer ?? null), log, operation.metrics.job))
    return {
      address,
      close: async () => {
        operation.readiness.stop()
        await sleep(config.stopDelay)
        await closeInTime(app, config.stopPatience)
        await closeAll(others)
      }
    }
  } catch (error) {
    await closeAll(others)
    throw error
  }
}

async function openDirectory (databaseUrl: string, demonstration: boolean, config: Config, log: Log, say: (line: string) => void): Promise<Directory> {
  if (demonstration) await createTenant(databaseUrl, DEMONSTRATION_TENANT)
  const { poolSize: size, poolPatience: patience } = config
  const connection = await connect(databaseUrl, { ...config, size, patience })
  try {
    if (connection.lossy.length > 0) log.warn({ off: connection.lossy }, 'the database server can lose what it acknowledged')
    const directory = createDirectory(connection)
    const missing = await directory.missingMigrations()
    if (missing.length > 0) throw new StartError(`The database is behind this release; it lacks ${missing.join(', ')}. Run sroi migrate with the account that owns the tables`)
    if (demonstration) {
      const store = directory.storeOf(DEMONSTRATION_TENANT.id)
      say(WORDS[await loadDemonstration(store, systemClock, readDemonstration())])
      await loadProcedure(store, systemClock)
    }
    return directory
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** Without a server of mail nothing is sent, and what is to be sent waits. */
async function openMailOf ({ smtpUrl, mailFrom, mailFromName }: Config, tenants: Tenants, log: Log): Promise<Mail> {
  if (smtpUrl === undefined || mailFrom === undefined) return openMail({ tenants, clock: systemClock, log, out: null })
  const out = { transport: await openSmtp({ url: smtpUrl, from: mailFrom, fromName: mailFromName ?? null }), domain: mailFrom.slice(mailFrom.indexOf('@') + 1) }
  return openMail({ tenants, clock: systemClock, log, out })
}

/** Checks the rules of every tenant and makes its register ready, so that the first question waits for nothing. */
async function prepareTenants (tenants: Tenants): Promise<void> {
  const all = await tenants.list()
  if (all.length === 0) throw new StartError('The database has no tenant; start once with the demonstration register, or make one with sroi create-tenant')
  for (const tenant of all) {
    const { store, catalogues } = tenants.open(tenant)
    await checkRuleSets(store)
    await prepareSearch({ store, catalogues })
  }
}

interface Closing { readonly close: () => Promise<void> }

/** One after the other. */
async function closeAll (all: readonly Closing[]): Promise<void> {
  for (const one of all) await one.close()
}
