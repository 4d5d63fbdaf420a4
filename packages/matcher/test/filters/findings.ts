// Suppliers and conditions that together give every way a condition can come out.
import fc from 'fast-check'
import type { Finding } from '@sroi/matcher'
import { judgeOfferingFilters, judgeSupplierFilters } from '../../dist/filters/index.js'
import { anyFilters, anySupplier } from '../arbitrary.ts'
import { NOW, TODAY } from '../make.ts'

export function manyFilterFindings (): readonly Finding[] {
  return fc.sample(fc.tuple(anySupplier, anyFilters, fc.boolean()), { numRuns: 3000, seed: 7 }).flatMap(([supplier, filters, isNear]) => [
    ...judgeSupplierFilters(supplier, supplier.admissions[0] ?? null, { filters, near: isNear ? { x: 104_000, y: 488_000 } : null, on: TODAY, knownAt: NOW }),
    ...judgeOfferingFilters(supplier.offerings[0] ?? null, filters)
  ])
}
