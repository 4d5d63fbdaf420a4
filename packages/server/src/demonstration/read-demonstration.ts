// The demonstration data, checked: fictional suppliers and contracts, real rule sets, the list of authorities.
import { readAuthorities, readContracts, readDemonstrationDay, readRuleSets, readSuppliers } from '@sroi/fixtures'
import { daySchema, matchQuestionSchema, ruleSetSchema, supplierSchema } from '@sroi/matcher/schema'
import type { IsoDay, MatchQuestion, RuleSet, Supplier, Words } from '@sroi/matcher'
import { z } from 'zod'
import { digestOf } from '../json/digest.ts'
import type { Authority, DemonstrationContract } from '../store/index.ts'
import { checked } from './checked.ts'

export interface Demonstration {
  /** SHA-256 of all of it. */
  readonly digest: string
  /** The day its register lives on. */
  readonly day: IsoDay
  readonly suppliers: readonly Supplier[]
  readonly ruleSets: readonly RuleSet[]
  readonly authorities: readonly Authority[]
  readonly contracts: readonly DemonstrationContract[]
}

const words = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })

const listedAuthority = z.strictObject({
  id: z.string().min(1),
  name: words,
  code: z.string().nullable(),
  nuts3: z.string().nullable(),
  point: z.strictObject({ x: z.int(), y: z.int() }).optional()
})

const listedContract = matchQuestionSchema.extend({ title: words })

/** @throws StartError with every fault of every file. */
export function readDemonstration (): Demonstration {
  const ruleSets = checked<RuleSet>('rule-sets', z.array(ruleSetSchema), Object.values(readRuleSets()))
  const own = new Map(ruleSets.flatMap(({ id, authority }) => authority === null ? [] : [[authority, id]]))
  const authorities = checked<z.infer<typeof listedAuthority>>('vocabularies/authorities.json', z.array(listedAuthority), readAuthorities())
    .map(({ id, name, code, point }) => ({ id, name, code, point: point ?? null, ruleSet: own.get(id) ?? null }))
  const contracts = checked<MatchQuestion & { title: Words }>('contracts', z.array(listedContract), readContracts())
    .map(({ title, ...question }) => ({ title, question }))
  const suppliers = checked<Supplier>('suppliers', z.array(supplierSchema), readSuppliers())
  const [day] = checked<IsoDay>('demonstration.json', z.tuple([daySchema]), [readDemonstrationDay()])
  const data = { day: day as IsoDay, suppliers, ruleSets, authorities, contracts }
  return { digest: digestOf(data), ...data }
}
