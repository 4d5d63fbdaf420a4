// The page of the documentation with the matrix. Written by `npm run generate`, compared by `npm run check`.
import { ROLES } from './caller.ts'
import { type ActionRule, MATRIX, STRONG_ROLES } from './matrix.ts'

export function rolesPage (): string {
  const rows = Object.entries(MATRIX as Readonly<Record<string, ActionRule>>)
    .map(([action, { effect, roles }]) => `| \`${action}\` | ${effect} | ${ROLES.map((role) => roles[role] ?? '').join(' | ')} |`)
  return [
    '# Who may do what',
    '',
    'Written by `npm run generate` from `packages/server/src/access/matrix.ts`; a test asks every cell over HTTP, in one\'s own region, in another and in none.',
    'The description of the interface names the action of each operation; a scope of a token or a key is an action of this table, or its effect.',
    '',
    `| action | effect | ${ROLES.join(' | ')} |`,
    `|---|---|${ROLES.map(() => '---|').join('')}`,
    ...rows,
    '',
    '- empty: not allowed;',
    '- `yes`: with everything of the region;',
    '- `own`: with what is of one\'s own organisation; what is of another is answered as what does not exist;',
    '- `authority`: with what is of the authority one works for; with everything for who works for the whole region;',
    '- `scope`: with everything, when the credential has the action, or its effect, among its scopes (`write` includes `read`);',
    '- `asks`: where the region lets visitors ask; `records`: where it lets them have an answer recorded, and read what visitors recorded;',
    '- `applies`: as `own`, for a person who signed in for an organisation and is a member of nothing, where the region lets visitors ask: so a new firm applies.',
    '',
    `A person who is ${STRONG_ROLES.slice(0, -1).join(', ')} or ${STRONG_ROLES.at(-1)} must have proven a second factor. Who is known and a member of nothing is a visitor.`,
    ''
  ].join('\n')
}
