// An instance as HiGHS takes it: amounts that need not be whole in larger units, so that its tolerances mean little money.
import type { LinearInstance } from '@sroi/matcher'
import type { Highs, ModelData } from 'highs'

export interface Scaled {
  readonly model: ModelData
  /** What a value is multiplied by to be in the units of the instance. */
  readonly columnScale: readonly number[]
  readonly objectiveScale: number
  readonly isMixed: boolean
}

/** Amounts are brought to about this size. */
const SIZE = 100_000

export function scaled ({ constants, infinity }: Highs, { columns, rows, minimise }: LinearInstance): Scaled {
  const largest = columns.reduce((most, { kind, upper }) => kind === 'continuous' ? Math.max(most, upper) : most, 0)
  const unit = largest <= SIZE ? 1 : 10 ** Math.ceil(Math.log10(largest / SIZE))
  const columnScale = columns.map(({ kind }) => kind === 'continuous' ? unit : 1)
  /** The largest number before an amount, in its new unit; 1 where there is no amount. */
  const sizeOf = (terms: readonly (readonly [number, number])[]): number =>
    terms.reduce((most, [column, times]) => columns[column]?.kind === 'continuous' ? Math.max(most, Math.abs(times) * unit) : most, 0) || 1
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  for (const { terms, lower, upper } of rows) {
    const size = sizeOf(terms)
    for (const [column, times] of terms) {
      indices.push(column)
      values.push(times * (columnScale[column] as number) / size)
    }
    starts.push(indices.length)
    rowLower.push(lower === null ? -infinity : lower / size)
    rowUpper.push(upper === null ? infinity : upper / size)
  }
  const objectiveScale = sizeOf(minimise)
  const colCost = new Float64Array(columns.length)
  for (const [column, times] of minimise) colCost[column] = (colCost[column] as number) + times * (columnScale[column] as number) / objectiveScale
  const isMixed = columns.some(({ kind }) => kind !== 'continuous')
  const { integer, continuous } = constants.variableType
  return {
    model: {
      numCols: columns.length,
      numRows: rows.length,
      colCost,
      colLower: columns.map(({ lower }, index) => lower / (columnScale[index] as number)),
      colUpper: columns.map(({ upper }, index) => upper / (columnScale[index] as number)),
      rowLower,
      rowUpper,
      matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
      ...(isMixed ? { integrality: columns.map(({ kind }) => kind === 'continuous' ? continuous : integer) } : {})
    },
    columnScale,
    objectiveScale,
    isMixed
  }
}
