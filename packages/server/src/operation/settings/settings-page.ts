import type { Group, Setting } from './setting.ts'
import { SETTINGS } from './settings.ts'

const HEADINGS: Readonly<Record<Group, string>> = {
  address: 'Addresses',
  database: 'Database',
  identity: 'Identity and signing',
  limits: 'How much one may ask',
  evidence: 'Files as evidence',
  mail: 'Mail',
  watching: 'Logs and metrics',
  stopping: 'Stopping',
  demonstration: 'Demonstration'
}

const START = `# Configuration

<!-- Written by \`npm run generate\` from packages/server/src/operation/settings/settings.ts. Do not edit it here. -->

Every setting is a variable of the environment. The service reads them once, when it starts: with a mistake it does not start, and says everything that
is wrong at once, without repeating a value. \`sroi config --check\` does the same without starting, \`sroi config --print\` shows what holds. What an empty
variable says is as good as nothing.

Put secrets in a file that only the account of the service can read, as \`EnvironmentFile\` of systemd or a secret of your container platform does. How it
all fits together is in [operations](operations.md).
`

const END = `## What cannot be set

Limits that keep a stranger from costing too much are in the program, because a wrong value is worse than none: the size of a body (1 MiB, a batch 8 MiB, a
notice 5 MB, a file as evidence 10 MiB), the depth of JSON (20), 10 seconds for a whole request and 5 for its headers, 5 seconds for an idle connection, 1 000 requests for one
connection ([errors](errors.md)).
`

/** docs/configuration.md. */
export function settingsPage (): string {
  const all: readonly Setting[] = Object.values(SETTINGS)
  const groups = (Object.keys(HEADINGS) as Group[]).map((group) => [
    `## ${HEADINGS[group]}`,
    '',
    '| variable | what to write | without it | meaning | example |',
    '|---|---|---|---|---|',
    ...all.filter((setting) => setting.group === group).map(rowOf),
    ''
  ].join('\n'))
  return [START, ...groups, END].join('\n')
}

function rowOf ({ name, form, fallback, meaning, example, secret }: Setting): string {
  return `| \`${name}\`${secret ? ' (secret)' : ''} | ${form} | ${fallback === null ? 'nothing' : `\`${fallback}\``} | ${meaning} | \`${example}\` |`
}
