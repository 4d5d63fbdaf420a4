// The 36 rules of the NL API Design Rules 2.2, and how each is met here. `docs/api-design-rules.md` is made of this.
import { designRules } from './lint.mjs'

/**
 * @typedef {object} KeptRule
 * @property {string} id as the standard has it
 * @property {'must' | 'should' | 'must, if it applies'} level
 * @property {'met' | 'met differently' | 'does not apply'} verdict
 * @property {string} how or why
 * @property {readonly (readonly [file: string, title: string])[]} tests besides the linter
 */

const ANSWERS = 'packages/server/test/conformance/answers.test.ts'
const EFFECTS = 'packages/server/test/conformance/effects.test.ts'
const FUZZ = 'packages/server/test/fuzz/fuzz.test.ts'
const OPENAPI = 'packages/server/test/routes/api/openapi.test.ts'
const PROBLEMS = 'packages/server/test/problems.test.ts'
const ORIGINS = 'packages/server/test/operation/cross-origin.test.ts'
const BEARER = 'packages/server/test/identity/bearer-tokens.test.ts'
const LOG = 'packages/server/test/operation/request-log.test.ts'
const LINTER = 'scripts/test/design-rules.test.mjs'
const CHANGES = 'scripts/test/interface-changes.test.mjs'
const PAGE = 'scripts/test/design-rules-page.test.mjs'

/** @type {readonly KeptRule[]} */
export const keptRules = [
  { id: '/core/naming-resources', level: 'must', verdict: 'met', how: 'A path names things: searches, assessments, matches. What is asked is a thing of its own, never a verb.', tests: [] },
  { id: '/core/naming-collections', level: 'must', verdict: 'met', how: 'What has an id lies under a plural; `cpv` is the name of a vocabulary.', tests: [] },
  { id: '/core/interface-language', level: 'should', verdict: 'met differently', how: 'English on the wire: eForms and Directive 2014/24/EU are the official English glossary of the field (docs/decisions/0009-english-on-the-wire.md), and docs/glossary.md gives the Dutch words.', tests: [] },
  { id: '/core/no-trailing-slash', level: 'must', verdict: 'met', how: 'With a slash at its end an address is nothing: 404, and no redirect.', tests: [[ANSWERS, 'an address with a slash at its end is nothing: no answer, and no way to another address']] },
  { id: '/core/path-segments-kebab-case', level: 'must', verdict: 'met', how: 'Lower case and hyphens, no extensions; `openapi.json` is where the rules want it.', tests: [[ANSWERS, 'addresses are told apart by their case, and two slashes are not one']] },
  { id: '/core/query-keys-camel-case', level: 'must', verdict: 'met', how: 'camelCase; a key that is not described is refused, for what is misspelt and ignored gives a wrong answer.', tests: [[ANSWERS, 'a key in the query that is not described is refused by every operation, and named'], [ANSWERS, 'a key in the query that comes twice is refused by every operation']] },
  { id: '/core/hide-implementation', level: 'should', verdict: 'met', how: 'No answer names our database, our libraries or our files, and no header says what serves it.', tests: [[ANSWERS, 'when something breaks on our side every operation says so, and nothing of what broke'], [ANSWERS, 'when what keeps the data breaks below an operation it says so, and nothing of what broke'], [FUZZ, 'stands whatever is sent to it']] },
  { id: '/core/date-time/format', level: 'must', verdict: 'met', how: 'RFC 3339: days as 2027-03-01, moments with T and Z.', tests: [[ANSWERS, 'every example of every operation is answered as it is described'], [EFFECTS, 'a moment without an offset, and one that does not exist, is refused with the way to write it']] },
  { id: '/core/date-time/timezone', level: 'must', verdict: 'met', how: 'Any offset is taken; every answer is in UTC.', tests: [[EFFECTS, 'a moment may come with any offset, and the same moment gets the same answer']] },
  { id: '/core/date-time/date-omit-time-portion', level: 'must', verdict: 'met', how: 'What is a day in the law is a day here, in the Amsterdam calendar.', tests: [] },
  { id: '/core/http-methods', level: 'must', verdict: 'met', how: 'GET, POST, PUT, DELETE and what goes with them; any other method is 405 with `Allow`.', tests: [[ANSWERS, 'another method is refused by every address, which says which there are'], [ANSWERS, 'HEAD answers what GET answers, without the body']] },
  { id: '/core/http-safety', level: 'must', verdict: 'met', how: 'GET, HEAD and OPTIONS change nothing; PUT and DELETE again change nothing more. Questions are POST because they have a body; they store nothing.', tests: [[EFFECTS, 'asking, looking and asking for the methods leaves everything as it was'], [EFFECTS, 'an operation whose description says that nothing is stored stores nothing'], [ANSWERS, 'taking away is answered as it is described, also what was taken away before']] },
  { id: '/core/http-response-code', level: 'must', verdict: 'met', how: 'A status says what happened; invalid input is 400, never 422. What cannot be given in the kind that `Accept` names comes in its usual kind, so that 406 does not occur.', tests: [[ANSWERS, 'every example of every operation is answered as it is described'], [ANSWERS, 'a bad credential is refused by every operation that looks at credentials; the others do not look'], [ANSWERS, 'who is known and may not is refused by every operation'], [ANSWERS, 'a body that is too large is refused by every operation'], [ANSWERS, 'a body of another kind, and one that is packed, is refused by every operation'], [ANSWERS, 'a change without the version that was seen, and with an old one, is refused'], [ANSWERS, 'whoever asks too much is told when to go on, by every operation'], [ANSWERS, 'when the database cannot be reached every operation says when to try again']] },
  { id: '/core/stateless', level: 'must', verdict: 'met', how: 'Each request stands alone, on any replica; the session of a browser is worth nothing under /v1.', tests: [[EFFECTS, 'two services over one database answer alike, one after the other'], [EFFECTS, 'what one service made, another one has at once'], [EFFECTS, 'a cookie is worth nothing here: it is not even looked at']] },
  { id: '/core/nested-child', level: 'should', verdict: 'met', how: 'What cannot be without another lies under it; never deeper than a thing and its part.', tests: [] },
  { id: '/core/resource-operations', level: 'must', verdict: 'met', how: 'An operation is a thing that is made: a search, an assessment, a publication.', tests: [] },
  { id: '/core/error-handling/problem-details', level: 'must', verdict: 'met', how: 'Every 4xx and 5xx is a problem document (RFC 9457), also what the router, the reader of bodies and the socket itself refuse. docs/errors.md lists the kinds.', tests: [[PROBLEMS, 'every kind of problem over HTTP'], [PROBLEMS, 'what is no HTTP, and headers that are too long, get a problem document from the socket itself'], [FUZZ, 'stands whatever is sent to it']] },
  { id: '/core/error-handling/invalid-input', level: 'must', verdict: 'met', how: '400, described for every operation that takes something.', tests: [[ANSWERS, 'a body that cannot be read, is empty or is something else is refused by every operation, with the place']] },
  { id: '/core/error-handling/all-errors', level: 'should', verdict: 'met', how: 'All mistakes at once, a hundred at most, each with a JSON pointer and the repair.', tests: [[ANSWERS, 'several mistakes in a body come at once, each with its place']] },
  { id: '/core/doc-openapi', level: 'must', verdict: 'met', how: 'OpenAPI 3.1, written by the routes themselves: what is not described does not start.', tests: [[EFFECTS, 'every route that there is is described, and every described one is there'], [OPENAPI, 'every reference points at a component, and every component is pointed at'], [LINTER, 'a reference that leads nowhere is found']] },
  { id: '/core/doc-openapi-contact', level: 'should', verdict: 'met', how: 'Name, page and e-mail address; those of an example (example.org) until somebody serves it under a name of their own.', tests: [] },
  { id: '/core/doc-language', level: 'should', verdict: 'met differently', how: 'English, as the names on the wire (docs/decisions/0009-english-on-the-wire.md). Words for people in answers come in Dutch and English.', tests: [] },
  { id: '/core/publish-openapi', level: 'must', verdict: 'met', how: '/v1/openapi.json, for anybody and from any page; served as it lies in the repository.', tests: [[OPENAPI, 'anybody may read the description, from any page'], [OPENAPI, 'what is served is what lies in the repository, to the byte']] },
  { id: '/core/deprecation-schedule', level: 'should', verdict: 'met', how: 'docs/deprecations.md, with the headers `Deprecation` and `Sunset`. Nothing ends now.', tests: [[CHANGES, 'an operation that ends is on the page with its days, and nothing else is']] },
  { id: '/core/transition-period', level: 'must', verdict: 'met', how: 'Two major versions at most, the old one for at least a year. There is one now.', tests: [[PAGE, 'at most two major versions are promised at once']] },
  { id: '/core/uri-version', level: 'must', verdict: 'met', how: 'The first number of the version, and nothing else of it, ends the address of the server: /v1.', tests: [] },
  { id: '/core/changelog', level: 'must', verdict: 'met', how: 'CHANGELOG-API.md has a heading for each version.', tests: [[CHANGES, 'the check: a released version may promise more only under a new number, and less never']] },
  { id: '/core/semver', level: 'must', verdict: 'met', how: 'What a version promises is recorded, and compared at every check: taking something back needs a new first number, adding something a new second one.', tests: [[CHANGES, 'taking back what was taken or given breaks those who ask'], [CHANGES, 'what is added, and what is asked less, breaks nobody']] },
  { id: '/core/version-header', level: 'must', verdict: 'met', how: '`API-Version` on every answer, whatever its status.', tests: [[ANSWERS, 'every example of every operation is answered as it is described'], [PROBLEMS, 'what is no HTTP, and headers that are too long, get a problem document from the socket itself']] },
  { id: '/core/transport/tls', level: 'must', verdict: 'met differently', how: 'Whoever runs it puts a proxy that speaks TLS before it (docs/operations.md); the service says `Strict-Transport-Security` in every answer and names no server over plain HTTP.', tests: [[PROBLEMS, 'every answer carries the headers that protect']] },
  { id: '/core/transport/no-sensitive-uris', level: 'must', verdict: 'met', how: 'No credential, name or number of a person in an address; a token in the query is refused, and addresses are not logged.', tests: [[BEARER, 'two Authorization headers, and a token in the address, are refused'], [LOG, 'secrets in every field and header never come out, and each line is one that the service may write']] },
  { id: '/core/transport/security-headers', level: 'must', verdict: 'met', how: 'All of them on every answer, also on those that never reach a route. What may be kept for a minute says so in its description.', tests: [[PROBLEMS, 'every answer carries the headers that protect'], [ANSWERS, 'every example of every operation is answered as it is described']] },
  { id: '/core/transport/cors', level: 'must', verdict: 'met', how: 'Only sites that whoever runs it lists; anybody for the description.', tests: [[ORIGINS, 'only pages of listed sites may ask the interface, and nobody else is named in an answer'], [ORIGINS, 'the description is for everybody, and without a list nothing else is']] },
  { id: '/core/modules/geospatial', level: 'must, if it applies', verdict: 'met differently', how: 'There are no maps here: a place is one point in whole metres of the national grid (RD, EPSG:28992), a part of a firm or a contract, so that distances are exact. It is no GeoJSON, and no other grid is negotiated.', tests: [] },
  { id: '/core/modules/signing', level: 'must, if it applies', verdict: 'does not apply', how: 'Messages are not signed. Receipts are: their chain and its signed heads are data (docs/receipts-export.md).', tests: [] },
  { id: '/core/modules/encryption', level: 'must, if it applies', verdict: 'does not apply', how: 'Payloads are not encrypted beyond TLS.', tests: [] }
]

/** The linter's rules that are a part of a rule. @param {string} id */
export function linterRulesOf (id) {
  return designRules.filter(({ of }) => of.includes(id)).map(({ name }) => name)
}
