const UNIQUE_VIOLATION = '23505'

/** Is there such a row already? The transaction can do nothing more then. */
export function isUniqueViolation (error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if ('code' in cause && cause.code === UNIQUE_VIOLATION) return true
  return false
}
