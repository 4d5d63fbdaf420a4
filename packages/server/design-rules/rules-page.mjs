import { keptRules, linterRulesOf } from './rules.mjs'

/** The page about the design rules, in Markdown. */
export function rulesPage () {
  const count = (/** @type {string} */ verdict) => keptRules.filter(rule => rule.verdict === verdict).length
  return `# The design rules of the interface

The NL API Design Rules 2.2 have ${keptRules.length} rules. ${count('met')} are met as they stand, ${count('met differently')} differently, and ${count('does not apply')} do not apply. This page is made of \`packages/server/design-rules/rules.mjs\` by
\`npm run generate\`; \`npm run check\` compares the two. Each rule has its tests: those of the linter are named as its findings name them.

**The linter.** \`npm run check\` holds \`packages/server/openapi.json\` to a ruleset of our own (\`packages/server/design-rules/ruleset\`), written from the text of the rules and run
by Spectral together with its own rules for OpenAPI: no error, no warning. \`scripts/test/design-rules.test.mjs\` watches it: for each of its rules there is a description that breaks it and one that keeps it, and a
rule that finds nothing to look at fails the check.

**The answers.** A description can be right and an answer wrong. \`packages/server/test/conformance\` asks every operation for every status that can be provoked and looks at headers, kind, body and
problem document; \`packages/server/test/fuzz\` sends to every operation what strangers send.

**The changes.** What a version promises lies in \`packages/server/design-rules/promises\`. A description that takes something back fails the check
([CHANGELOG-API.md](../CHANGELOG-API.md), [deprecations](deprecations.md)). Before a version is released \`node scripts/promise.mjs\` records its promises anew.

| # | rule | level | verdict |
|---|---|---|---|
${keptRules.map(({ id, level, verdict }, index) => `| ${index + 1} | [\`${id}\`](#${index + 1}-${anchorOf(id)}) | ${level} | ${verdict} |`).join('\n')}

${keptRules.map(sectionOf).join('\n\n')}
`
}

/**
 * @param {import('./rules.mjs').KeptRule} rule
 * @param {number} index
 */
function sectionOf ({ id, verdict, how, tests }, index) {
  const checked = [
    ...linterRulesOf(id).map(name => `- linter: \`${name}\``),
    ...[...new Set(tests.map(([file]) => file))].flatMap(file => [`- \`${file}\``, ...tests.filter(([other]) => other === file).map(([, title]) => `  - ${title}`)])
  ]
  return `### ${index + 1}. \`${id}\`\n\n**${verdict[0]?.toUpperCase()}${verdict.slice(1)}.** ${how}${checked.length === 0 ? '' : `\n\n${checked.join('\n')}`}`
}

/** As headings become anchors. @param {string} id */
function anchorOf (id) {
  return id.replaceAll('/', '')
}
