// PostgreSQL takes 65 535 parameters a statement; a row has at most nine.
const CHUNK = 1_000

/** Rows, as many at once as a statement takes. */
export function inChunks<T> (rows: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK))
}
