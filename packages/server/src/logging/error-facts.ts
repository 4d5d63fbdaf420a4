// What of an error may be logged. A message of a database or of a parser can repeat what a caller sent, so only the messages
// of the language itself, and those of ours that name nothing but places in the record, are kept: they name our code, not the caller's data.
const OF_THE_LANGUAGE = new Set(['TypeError', 'RangeError', 'ReferenceError', 'StartError', 'RewrittenRecord'])

export interface ErrorFacts {
  readonly name: string
  readonly code: string | null
  readonly message: string | null
  readonly at: readonly string[]
}

/** Name, code (the SQLSTATE of a database), and where in our code; the cause's code when the error itself has none. */
export function errorFacts (error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, code: null, message: null, at: [] }
  return {
    name: error.name,
    code: codeOf(error) ?? codeOf(error.cause),
    message: OF_THE_LANGUAGE.has(error.name) ? error.message : null,
    at: framesOf(error)
  }
}

/** Where it was thrown. A stack begins with the message, of which a line may look like any other: it is cut off first. */
function framesOf ({ message, stack = '' }: Error): readonly string[] {
  const start = stack.indexOf(message)
  if (start < 0) return []
  return stack.slice(start + message.length).split('\n').map((line) => line.trim()).filter((line) => line.startsWith('at ')).slice(0, 12)
}

function codeOf (error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
