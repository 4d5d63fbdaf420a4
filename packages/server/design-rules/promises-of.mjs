// What a description promises, a line for each: what is taken, what must be sent, how much, what is given, and what is surely given.
// Two of these lists, compared, tell whether whoever asks today is answered tomorrow.

/** The format of rules is checked by its own tests and worked cases; its fields are thousands, and who writes rules has `sroi rules check`. */
const APART = new Set(['RuleSet', 'PublishedRuleSet'])
const LIMITS = ['maxLength', 'minLength', 'maximum', 'minimum', 'maxItems', 'minItems', 'pattern']

/**
 * @param {any} document OpenAPI 3.1
 * @returns {string[]} in order
 */
export function promisesOf (document) {
  /** @type {Set<string>} */
  const lines = new Set()
  /** @type {Set<string>} */
  const seen = new Set()
  const resolve = (/** @type {any} */ described) => described?.$ref === undefined ? described
    : described.$ref.split('/').slice(1).reduce((/** @type {any} */ part, /** @type {string} */ name) => part?.[name.replaceAll('~1', '/')], document)

  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(/** @type {Record<string, any>} */ (item))) describe(`${method.toUpperCase()} ${path}`, operation)
  }
  return [...lines].sort()

  /** @param {string} name @param {any} operation */
  function describe (name, operation) {
    lines.add(`takes ${name}`)
    lines.add(`named ${name} ${operation.operationId}`)
    if (operation.security?.length === 0) lines.add(`open ${name}`)
    for (const parameter of (operation.parameters ?? []).map(resolve)) {
      const key = `${name} ${parameter.in} ${parameter.name}`
      if (parameter.required) lines.add(`needs ${key}`)
      schema('takes', key, parameter.schema)
    }
    for (const [kind, { schema: body }] of Object.entries(/** @type {Record<string, any>} */ (resolve(operation.requestBody)?.content ?? {}))) schema('takes', `${name} ${kind}`, body)
    for (const [status, answer] of Object.entries(operation.responses ?? {})) {
      if (!/^[23]/.test(status)) continue
      const { headers = {}, content = {} } = resolve(answer)
      lines.add(`gives ${name} ${status}`)
      for (const header of Object.keys(headers)) lines.add(`gives ${name} ${status} header ${header}`)
      for (const [kind, { schema: body }] of Object.entries(/** @type {Record<string, any>} */ (content))) schema('gives', `${name} ${status} ${kind}`, body)
    }
  }

  /** @param {'takes' | 'gives'} verb @param {string} key @param {any} found */
  function schema (verb, key, found) {
    const kinds = alternatives(found).map(one => kindOf(one, resolve))
    if (verb === 'takes') for (const kind of kinds) lines.add(`takes ${key} as ${kind}`)
    else lines.add(`gives ${key} as ${[...new Set(kinds)].sort().join(' or ')}`)
    for (const one of alternatives(found)) below(verb, key, one)
  }

  /** @param {'takes' | 'gives'} verb @param {string} key @param {any} found */
  function below (verb, key, found) {
    if (found.$ref !== undefined) return component(verb, found)
    if (verb === 'takes') bounds(key, found)
    for (const [property, part] of Object.entries(found.properties ?? {})) {
      schema(verb, `${key}.${property}`, part)
      if (found.required?.includes(property)) lines.add(`${verb === 'takes' ? 'needs' : 'sure'} ${key}.${property}`)
    }
    if (found.items !== undefined) schema(verb, `${key}[]`, found.items)
    if (typeof found.additionalProperties === 'object') schema(verb, `${key}.*`, found.additionalProperties)
    for (const part of found.allOf ?? []) below(verb, key, part)
  }

  /** @param {'takes' | 'gives'} verb @param {any} reference */
  function component (verb, reference) {
    const name = reference.$ref.split('/').at(-1)
    if (APART.has(name) || seen.has(`${verb} ${name}`)) return
    seen.add(`${verb} ${name}`)
    for (const one of alternatives(resolve(reference))) below(verb, name, one)
  }

  /** @param {string} key @param {any} found */
  function bounds (key, found) {
    for (const limit of LIMITS) if (found[limit] !== undefined) lines.add(`limits ${key} ${limit} ${found[limit]}`)
    for (const value of found.enum ?? []) lines.add(`takes ${key} = ${value}`)
  }
}

/** @param {any} found @returns {any[]} */
function alternatives (found = {}) {
  return (found.anyOf ?? found.oneOf)?.flatMap(alternatives) ?? [found]
}

/** @param {any} found @param {(described: any) => any} resolve */
function kindOf (found, resolve) {
  if (found.$ref !== undefined) return resolve(found) === undefined ? 'nothing' : found.$ref.split('/').at(-1)
  if (found.const !== undefined) return JSON.stringify(found.const)
  return [found.type ?? 'anything', found.format].filter(part => part !== undefined).join(' ')
}
