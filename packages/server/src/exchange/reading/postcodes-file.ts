// The list of postcodes that an operator loaded: where each of them lies, kept in the folder of the service.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainName } from '../../spreadsheet/plain-name.ts'
import { openTable } from './open-table.ts'
import type { Lists } from './create-reading.ts'

type Postcodes = Lists['postcodes']

const NAME = 'postcodes.json'
/** What the columns may be called. */
const COLUMNS = { pc4: ['pc4', 'postcode', 'postcode4'], code: ['gemeentecode', 'municipality code'], x: ['x', 'x rd'], y: ['y', 'y rd'], lat: ['lat', 'latitude', 'lat geonames'], lon: ['lon', 'longitude', 'lon geonames'] } as const

/** Empty when nothing was loaded. */
export async function readPostcodes (folder: string | null): Promise<Postcodes> {
  if (folder === null) return new Map()
  try {
    return new Map(JSON.parse(await readFile(join(folder, NAME), 'utf8')) as [string, { municipality: string | null, x: number, y: number }][])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
}

/**
 * Reads a list of postcodes (CSV) and keeps it. Rows without a place are passed by.
 * @param idOf the id of a municipality by its number in the national list
 * @returns how many postcodes have a place; 0: it is no such list, and what was there stays
 */
export async function loadPostcodes (path: string, folder: string, idOf: (code: string) => string | null): Promise<number> {
  const found: [string, { municipality: string | null, x: number, y: number }][] = []
  let header: readonly string[] | null = null
  for await (const piece of openTable(path, 'csv')) {
    for (const { cells } of piece) {
      if (header === null) {
        header = cells.map(plainName)
        continue
      }
      const names = header
      const cell = (column: keyof typeof COLUMNS): string => cells[names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name))]?.trim() ?? ''
      const place = placeOf(cell)
      if (/^[1-9]\d{3}$/.test(cell('pc4')) && place !== null) found.push([cell('pc4'), { municipality: idOf(cell('code')), ...place }])
    }
  }
  if (found.length > 0) {
    const draft = join(folder, `${NAME}.draft`)
    await writeFile(draft, JSON.stringify(found))
    await rename(draft, join(folder, NAME))
  }
  return found.length
}

/** In the Dutch grid; degrees are turned into it, to within a metre (the polynomial of Strang van Hees and Schreutelkamp). */
function placeOf (cell: (column: keyof typeof COLUMNS) => string): { readonly x: number, readonly y: number } | null {
  const [x, y, lat, lon] = (['x', 'y', 'lat', 'lon'] as const).map((column) => cell(column) === '' ? Number.NaN : Number(cell(column).replace(',', '.'))) as [number, number, number, number]
  const [p, l] = [0.36 * (lat - 52.15517440), 0.36 * (lon - 5.38720621)]
  const point = Number.isFinite(x) && Number.isFinite(y)
    ? { x: Math.round(x), y: Math.round(y) }
    : {
        x: Math.round(155_000 + 190_094.945 * l - 11_832.228 * p * l - 114.221 * p ** 2 * l - 32.391 * l ** 3 - 0.705 * p - 2.34 * p ** 3 * l - 0.608 * p * l ** 3 - 0.008 * l ** 2 + 0.148 * p ** 2 * l ** 3),
        y: Math.round(463_000 + 309_056.544 * p + 3_638.893 * l ** 2 + 73.077 * p ** 2 - 157.984 * p * l ** 2 + 59.788 * p ** 3 + 0.433 * l - 6.439 * p ** 2 * l ** 2 - 0.032 * p * l + 0.092 * l ** 4 - 0.054 * p * l ** 4)
      }
  return point.x >= -7_000 && point.x <= 300_000 && point.y >= 289_000 && point.y <= 629_000 ? point : null
}
