// The description of the interface, as a test asks it: which operations there are, what each may answer, and whether an answer fits.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

// biome-ignore lint/suspicious/noExplicitAny: a JSON document of which each test looks at another part
export type Described = any

export interface Operation {
  readonly operationId: string
  /** Upper case. */
  readonly method: string
  /** `/matches/{matchId}` */
  readonly path: string
  /** Its keys in the description; references are followed. */
  readonly parameters: readonly Described[]
  readonly body: Readonly<Record<string, Described>>
  readonly statuses: readonly number[]
  /** It says so itself, or it only looks. */
  readonly storesNothing: boolean
  /** Anybody may ask. */
  readonly isPublic: boolean
  /** The headers that an answer of this status is described with. */
  headersOf (status: number): readonly string[]
  /** The kinds of bodies of an answer of this status; none: it has no body. */
  kindsOf (status: number): readonly string[]
  /** Why a body is not what is described; null when it is. */
  faultOf (status: number, kind: string, body: unknown): string | null
}

export interface Description {
  readonly version: string
  readonly document: Described
  readonly operations: readonly Operation[]
  /** What a reference points at; anything else as it is. */
  resolve (described: Described): Described
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const
const BASE = 'https://description.example/'

export function readDescription (document: Described): Description {
  // What is compiled is used a few times: tidying it up would cost more than it gives.
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true, code: { optimize: false } })
  for (const [format, pattern] of Object.entries(FORMATS)) ajv.addFormat(format, pattern)
  ajv.addSchema({ ...document, $id: BASE }, BASE)
  const compiled = new Map<string, ValidateFunction>()

  function resolve (described: Described): Described {
    return described?.$ref === undefined ? described : described.$ref.split('/').slice(1).reduce((part: Described, name: string) => part?.[unescaped(name)], document)
  }

  function validatorAt (pointer: string): ValidateFunction {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${BASE}#${pointer}` })
    compiled.set(pointer, known)
    return known
  }

  function operationOf (path: string, method: string, described: Described): Operation {
    const answer = (status: number): Described => resolve(described.responses[status])
    return {
      operationId: described.operationId,
      method: method.toUpperCase(),
      path,
      parameters: (described.parameters ?? []).map(resolve),
      body: resolve(described.requestBody)?.content ?? {},
      statuses: Object.keys(described.responses).map(Number),
      storesNothing: method === 'get' || /Nothing is stored/.test(described.description),
      isPublic: described.security?.length === 0,
      headersOf: (status) => Object.keys(answer(status)?.headers ?? {}),
      kindsOf: (status) => Object.keys(answer(status)?.content ?? {}),
      faultOf (status, kind, body) {
        const named = described.responses[status].$ref?.slice(1) ?? `/paths/${escaped(path)}/${method}/responses/${status}`
        const validate = validatorAt(`${named}/content/${escaped(kind)}/schema`)
        if (validate(body) === true) return null
        const [error] = validate.errors ?? []
        return `${error?.instancePath ?? ''} ${error?.message ?? 'does not fit'} ${JSON.stringify(error?.params ?? {})}`
      }
    }
  }

  const operations = Object.entries(document.paths as Record<string, Described>).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => operationOf(path, method, item[method])))
  return { version: document.info.version, document, operations, resolve }
}

const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const FORMATS = {
  date: new RegExp(`^${DAY}$`),
  // always in UTC, and said so: what is answered
  'date-time': new RegExp(`^${DAY}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?Z$`),
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  uri: /^[a-z][a-z0-9+.-]*:[^\s]+$/i,
  email: /^[^\s@]+@[^\s@]+$/
}

function escaped (name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function unescaped (name: string): string {
  return decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~')
}
