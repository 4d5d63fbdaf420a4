import type { ConformanceCase } from '@sroi/fixtures'

/** What somebody who has nothing but the exported folder must know. */
export function kitReadme (cases: readonly ConformanceCase[], version: string): string {
  const parts = new Map<string, { count: number, readonly questions: Set<string> }>()
  for (const { id, question } of cases) {
    const part = id.split('/')[0] ?? id
    const known = parts.get(part) ?? { count: 0, questions: new Set<string>() }
    known.count += 1
    known.questions.add(question)
    parts.set(part, known)
  }
  const rows = [...parts].map(([part, { count, questions }]) => `| \`cases/${part}.json\` | ${count} | ${[...questions].sort().join(', ')} |`)
  return `# SROI conformance kit

Cases in JSON that prove that an engine derives the same obligations, values, verdicts and terms as @sroi/matcher ${version}, in whatever
language it is written. Licence: EUPL-1.2.

| file | cases | questions |
|---|---|---|
${rows.join('\n')}

- Each file in \`cases\` is a list; \`case.schema.json\` is the JSON Schema of one case; those of what
  requests are made of lie in \`schemas\`.
- \`{ "$ref": "rule-sets/netherlands.json" }\` in a request stands for the document at that path in this folder. A part after \`#\` is a
  JSON pointer into it. Nothing outside this folder is needed.
- \`source\` says what the expected answer rests on.

## Agreement

\`expect\` holds \`answer\` or \`error\`. Compare what it prescribes and nothing else:

- an object prescribes the members it names; other members of the answer do not matter. A member that is absent is not null;
- a list prescribes its length and its order; \`{ "$set": [...] }\` its length, in any order;
- numbers are whole and exact, text is compared by character, days and moments are text;
- \`{ "$finding": ... }\` prescribes parts of a tree of findings, parents before children: \`code\`, \`verdict\`, \`on\` and \`discretion\` of the
  finding itself (no \`discretion\` is false), \`missing\` (all names, in any order; a kind before the name is prescribed too), \`verdicts\` (by
  code, of the first finding with it; null: none has it), \`facts\` (by code and name, in the first finding with that code that has
  the fact), \`provisions\` (all, each once, in order) and \`trail\` (every finding in order: code, verdict, provision);
- of an error the code and all problems, by place and code, in any order. Sentences are never prescribed.

## Running it

\`sroi conformance --command "PROGRAM ARGUMENTS"\` starts a program without a shell, sends it one line for each case,
\`{"id":…,"question":…,"request":…}\` with every reference replaced, and waits for one line \`{"id":…,"answer":…}\` or \`{"id":…,"error":…}\`.
All in UTF-8. Standard error is free. docs/conformance.md of the project has the rules of reckoning and an example program.
`
}
