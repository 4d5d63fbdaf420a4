// Names of keys and schemas, and how days and moments are written.

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/
/** Keys that are codes of the rule format, as its files have them: the weights of a ranking, and what JSON Schema asks to be called so. */
const CODES = new Set(['leaving-aside', '$schema', 'subject-closeness', 'coverage-of-obligation', 'place-closeness', 'standing-certainty'])
const DAY = /(^o|[a-z]O)n$|^(on|day)$|(Date|Day|Datum)$/
const MOMENT = /At$|(DateTime|Timestamp|Moment)$/

/** @type {readonly import('../lint.mjs').DesignRule[]} */
export const nameRules = [
  {
    name: 'query-keys-are-camel-case',
    of: ['/core/query-keys-camel-case'],
    given: "$.paths..parameters[?(@ && @.in == 'query')]",
    judge: ({ name }) => CAMEL_CASE.test(name) ? [] : [`the query key '${name}' is not camelCase`]
  },
  {
    name: 'properties-are-camel-case',
    of: ['/core/interface-language'],
    unresolved: true,
    given: '$.components.schemas..properties[*]~',
    judge: name => CAMEL_CASE.test(name) || CODES.has(name) ? [] : [`the property '${name}' is not camelCase`]
  },
  {
    name: 'schemas-are-pascal-case',
    of: ['/core/interface-language'],
    given: '$.components.schemas[*]~',
    judge: name => /^[A-Z][a-zA-Z0-9]*$/.test(name) ? [] : [`the schema '${name}' is not PascalCase`]
  },
  {
    name: 'days-have-no-time',
    of: ['/core/date-time/date-omit-time-portion', '/core/date-time/format'],
    unresolved: true,
    given: '$.components.schemas..properties',
    judge: properties => ofNames(properties, DAY, (text, name) => text.format === 'date' ? null : `'${name}' is a day: its format is date, not ${text.format ?? 'open'}`)
  },
  {
    name: 'moments-have-a-time-and-a-zone',
    of: ['/core/date-time/format', '/core/date-time/timezone'],
    unresolved: true,
    given: '$.components.schemas..properties',
    judge: properties => ofNames(properties, MOMENT, (text, name) => text.format === 'date-time' ? null : `'${name}' is a moment: its format is date-time, not ${text.format ?? 'open'}`)
  },
  {
    name: 'places-name-their-grid',
    of: ['/core/modules/geospatial'],
    unresolved: true,
    given: '$.components.schemas..properties',
    judge: properties => Object.entries(properties).flatMap(([name, schema]) => {
      if (/^(lat|lon|lng|latitude|longitude|coordinates|geometry|bbox)$/i.test(name)) return [`'${name}' is a place on the globe: places are metres in the national grid here`]
      const points = [schema, ...(schema?.anyOf ?? [])].filter(one => one?.properties?.x !== undefined && one.properties.y !== undefined)
      return points.filter(one => !/EPSG:\d+/.test(one.description ?? schema.description ?? '')).map(() => `the point '${name}' does not say in which grid it is`)
    })
  },
  {
    name: 'formats-keep-the-zone',
    of: ['/core/date-time/timezone'],
    unresolved: true,
    given: "$..[?(@ && @.type == 'string')]",
    judge: ({ format }) => format === 'time' || format === 'date-time-local' ? [`the format ${format} leaves its zone open. Use date-time, or time-local for a time of the clock`] : []
  }
]

/**
 * @param {Record<string, any>} properties
 * @param {RegExp} names
 * @param {(text: { readonly format?: string }, name: string) => string | null} judge of what is said of a text
 */
function ofNames (properties, names, judge) {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (!names.test(name) || schema === null || typeof schema !== 'object') return []
    const texts = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(each => each.type === 'string' && each.enum === undefined && each.const === undefined)
    return texts.map(text => judge(text, name)).filter(fault => fault !== null)
  })
}
