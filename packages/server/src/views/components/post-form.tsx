import { type ComponentChildren, createContext } from 'preact'
import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'

/** What proves that a form is our own; null where nobody has signed in. The page gives it, so that no form is without. */
export const FormToken = createContext<string | null>(null)

interface Props {
  readonly action: string
  readonly id?: string
  readonly class?: string
  /** A file goes with it. */
  readonly hasFile?: boolean
  /** The browser leaves it to us to say what is wrong. */
  readonly noValidate?: boolean
  readonly children?: ComponentChildren
}

/** A form that is sent to us. For somebody who signed in it carries the token: beside a file in the address, else as a field. */
export function PostForm ({ action, hasFile = false, children, ...rest }: Props): JSX.Element {
  const token = useContext(FormToken)
  const inAddress = hasFile && token !== null
  return (
    <form method='post' action={inAddress ? `${action}?csrf=${encodeURIComponent(token)}` : action} {...(hasFile ? { encType: 'multipart/form-data' } : {})} {...rest}>
      {token !== null && !hasFile && <input type='hidden' name='csrf' value={token} />}
      {children}
    </form>
  )
}
