import { z } from 'zod'
import type { ValueOf } from './setting.ts'
import { SETTINGS } from './settings.ts'

type Settings = typeof SETTINGS

/** The configuration of the service: a value for each setting, undefined for one that is not given and has no default. */
export type Config = { readonly [K in keyof Settings]: ValueOf<Settings[K]> }

export type Environment = Readonly<Record<string, string | undefined>>

export type Reading = { readonly config: Config } | { readonly problems: readonly string[] }

/** Reads every setting; an empty text is as good as none. All problems come at once, and none repeats a value. */
export function readSettings (environment: Environment): Reading {
  const problems: string[] = []
  const values = Object.fromEntries(Object.entries(SETTINGS).map(([key, { name, schema, fallback }]) => {
    const text = environment[name] || fallback
    if (text === null) return [key, undefined]
    const parsed = z.safeParse(schema as z.ZodType<unknown>, text)
    if (!parsed.success) problems.push(`${name} ${parsed.error.issues[0]?.message ?? 'cannot be read'}`)
    return [key, parsed.data]
  }))
  const config = values as Config
  problems.push(...problemsTogether(config))
  return problems.length === 0 ? { config } : { problems }
}

/** What no single setting can be blamed for. */
function problemsTogether ({ port, metricsPort, metricsToken, smtpUrl, mailFrom }: Partial<Config>): readonly string[] {
  return [
    ...(port !== undefined && port === metricsPort ? ['METRICS_PORT is the port of the service itself. Give it another, or use METRICS_TOKEN'] : []),
    ...(metricsPort !== undefined && metricsToken !== undefined ? ['METRICS_TOKEN and METRICS_PORT cannot go together. Leave one of them out'] : []),
    ...((smtpUrl === undefined) !== (mailFrom === undefined) ? ['SMTP_URL and MAIL_FROM go together. Give both, or neither'] : [])
  ]
}
