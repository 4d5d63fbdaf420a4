// The page of the documentation with the register of processing activities. Written by `npm run generate`, compared by `npm run check`.
import { ACTIVITIES, type Activity, AUDITED } from './activities.ts'

export function activitiesPage (): string {
  const rows = Object.entries(ACTIVITIES as Readonly<Record<string, Activity>>).map(([name, { id, what, whose, why, basis }]) => {
    const objects = Object.entries(AUDITED).filter(([, { activity }]) => activity === name).map(([object]) => `\`${object}\``)
    return `| \`${id}\` | ${what} | ${whose} | ${why} | ${basis} | ${objects.join(', ')} |`
  })
  const without = Object.entries(AUDITED).filter(([, { activity }]) => activity === null).map(([object]) => `\`${object}\``)
  return [
    '# Which personal data are processed, and what for',
    '',
    'Written by `npm run generate` from `packages/server/src/audit/activities.ts`. A region takes these into the register of processing activities that it keeps (GDPR art. 30).',
    'The processing log names an activity by its id; [receipts.md](receipts.md) tells what a line is and how it is joined with the audit log.',
    '',
    '| id | what | whose | why | by what right | what the audit log calls it |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    `Nothing of a person is in ${without.slice(0, -1).join(', ')} and ${without.at(-1)}: they have no line. No field of the service asks for anything of the people of a target group.`,
    ''
  ].join('\n')
}
