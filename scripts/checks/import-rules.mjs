// Who may import whom (the plan of the house), as data.

/**
 * @typedef {object} ImportRule an import that matches `from`, and `to`, and not `except`, is a fault
 * @property {RegExp} from
 * @property {RegExp} [fromExcept]
 * @property {RegExp} to
 * @property {RegExp} [except]
 * @property {boolean} [typesAllowed]
 * @property {string} why
 * @property {string} repair
 */

const matcher = 'packages/matcher/src/'
const server = 'packages/server/src/'
/** Questions that are asked without a match: they look their own rules up. */
const questions = ['terms', 'procurement', 'labels', 'need']
const nouns = ['rules', 'obligation', 'valuation', 'reservation', 'admission', 'filters', 'scoring']

/** @type {ImportRule[]} */
export const importRules = [
  ...nouns.map(noun => ({
    from: new RegExp(`^${matcher}${noun}/`),
    to: new RegExp(`^${matcher}(${nouns.filter(other => other !== noun).join('|')})/`),
    why: `${noun} stands beside the other parts of a match and imports primitives and model only`,
    repair: 'move what both need to primitives, or bring them together in match.ts'
  })),
  { from: new RegExp(`^${matcher}(${nouns.join('|')})/`), to: new RegExp(`^${matcher}(explain|schema|notice)/`), why: 'a part of a match knows no words, no wire format and no notice', repair: 'return facts, and let the caller turn them into words' },
  { from: new RegExp(`^${matcher}(${nouns.join('|')})/`), to: new RegExp(`^${matcher}[^/]+\\.ts$`), except: /\/(error|version)\.ts$/, why: 'match knows its parts, and the parts do not know match', repair: 'pass what you need as an argument' },
  ...questions.map(question => ({
    from: new RegExp(`^${matcher}${question}/`),
    to: new RegExp(`^${matcher}(?!(${question}|rules|primitives|model)/|(error|answer-to)\\.ts$)`),
    why: `${question} stands on rules, primitives and model, and knows no match, no words and no wire format`,
    repair: 'move what both need to primitives, or let the caller bring them together'
  })),
  { from: new RegExp(`^${matcher}procedure/`), to: new RegExp(`^${matcher}(?!(procedure|terms|rules|primitives|model)/|admission/index\\.ts$|(error|answer-to)\\.ts$)`), why: 'a case stands on terms, rules, primitives, model and what makes a label count: it knows no match, no words and no wire format', repair: 'take it as an argument' },
  { from: new RegExp(`^${matcher}application/`), to: new RegExp(`^${matcher}(?!(application|labels|terms|rules|primitives|model)/|admission/index\\.ts$|procedure/index\\.ts$|(error|answer-to)\\.ts$)`), why: 'an application stands on labels, terms, rules, primitives, model and what makes a label count: it knows no case, no words and no wire format', repair: 'take it as an argument' },
  { from: new RegExp(`^${matcher}letter/`), to: new RegExp(`^${matcher}(?!(letter|primitives|model)/|(procedure|terms|explain)/index\\.ts$|(error|answer-to)\\.ts$)`), why: 'a letter stands on the case, its terms and the words of days and labels: it knows no match and no wire format', repair: 'take it as an argument' },
  { from: new RegExp(`^${matcher}plan/`), to: new RegExp(`^${matcher}(?!(plan|primitives|model|valuation)/|(error|answer-to|version|value)\\.ts$)`), why: 'a mix stands on the valuation of purchases, primitives and model: it knows no match, no words and no solver', repair: 'take it as an argument' },
  { from: new RegExp(`^${matcher}primitives/`), to: new RegExp(`^${matcher}`), except: new RegExp(`^${matcher}(primitives/|model/|error\\.ts$)`), why: 'primitives import model only', repair: 'move the function to the folder whose types it needs' },
  { from: new RegExp(`^${matcher}model/`), to: /./, except: new RegExp(`^${matcher}model/`), why: 'model imports nothing: everything else speaks its types', repair: 'move the type to model, or the function out of it' },
  { from: new RegExp(`^${matcher}`), to: /^node:/, why: 'the matcher knows nothing but its arguments, so it imports nothing of Node', repair: 'let the caller read it and pass it in' },
  { from: new RegExp(`^${matcher}`), to: /^@sroi\/|^packages\/(?!matcher\/)/, why: 'the matcher knows neither the server nor the data', repair: 'take it as an argument' },
  { from: new RegExp(`^${matcher}`), fromExcept: new RegExp(`^${matcher}notice/`), to: /^saxes$/, why: 'only notice reads XML', repair: 'move the reading to notice' },
  { from: new RegExp(`^${matcher}`), fromExcept: new RegExp(`^${matcher}schema/`), to: /^zod/, why: 'only schema knows zod: an embedder of the matcher alone must not need it', repair: 'move the schema to schema' },
  { from: new RegExp(`^${matcher}`), fromExcept: new RegExp(`^${matcher}need/stem\\.ts$`), to: /^@orama\//, why: 'only need/stem.ts knows the stemmer', repair: 'call stem of need/stem.ts' },
  { from: new RegExp(`^${matcher}`), to: /^[^.@]/, except: /^(packages\/|node:|saxes$|zod)/, why: 'the matcher has no dependency but saxes (notice), zod (schema) and the stemmer (need)', repair: 'write it in primitives, or take it as an argument' },
  { from: /^packages\/fixtures\/src\//, to: /^@sroi\/|^packages\/(?!fixtures\/)/, why: 'fixtures are data and import none of our code', repair: 'move the code to the package that needs it' },
  { from: new RegExp(`^${server}`), fromExcept: new RegExp(`^${server}store/`), to: /^(drizzle-orm|postgres)(\/|$)/, why: 'only store knows the database', repair: 'add a function to store and call that' },
  { from: new RegExp(`^${server}actions/`), to: /^(@fastify\/|fastify)/, why: 'an action knows no HTTP, so that the page, the command line and the API share it', repair: 'read the request in the route and pass plain values' },
  { from: new RegExp(`^${server}actions/`), to: new RegExp(`^${server}(routes|views|representations|cli)/`), why: 'an action does not know who asks or how the answer looks', repair: 'return facts, and let the caller represent them' },
  { from: new RegExp(`^${server}routes/`), to: new RegExp(`^${server}store/`), typesAllowed: true, why: 'a route asks an action, never the store', repair: 'put the question in an action' },
  { from: new RegExp(`^${server}store/`), to: new RegExp(`^${server}(routes|views|representations|cli|actions)/`), typesAllowed: true, why: 'the store does not know what it is used for', repair: 'let the action combine them' },
  { from: new RegExp(`^${server}(views|representations)/`), to: new RegExp(`^${server}(routes|store|actions|cli)/`), typesAllowed: true, why: 'a view or representation is made of facts only', repair: 'pass the facts in' },
  { from: new RegExp(`^${server}(views|representations)/`), to: /^@sroi\/matcher(\/schema|\/notice)?$/, typesAllowed: true, why: 'a view or representation uses the types and the words of the matcher, not its engine', repair: 'use `import type`, or @sroi/matcher/explain, or let the action do the work' },
  { from: new RegExp(`^${server}(views|representations)/`), to: /^(fastify|drizzle-orm|postgres)(\/|$)/, typesAllowed: true, why: 'a view or representation knows neither HTTP nor the database', repair: 'pass the facts in' }
]
