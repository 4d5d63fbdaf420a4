import type { ComponentChildren, JSX } from 'preact'

interface Props {
  readonly kind?: 'primary' | 'secondary'
  readonly name?: string
  readonly value?: string
  /** Another address for the form than its own. */
  readonly action?: string
  /** A file goes with it: its form is sent as one with files, by this button alone. */
  readonly sendsFile?: boolean
  /** The id of the form it sends, where it stands outside that form. */
  readonly form?: string
  readonly children: ComponentChildren
}

/** A button that sends its form. Never disabled: what is wrong is said after sending. */
export function Button ({ kind = 'primary', name, value, action, sendsFile = false, form, children }: Props): JSX.Element {
  return (
    <button
      class={`utrecht-button utrecht-button--submit utrecht-button--html-button utrecht-button--${kind}-action`}
      type='submit'
      {...(name === undefined ? {} : { name })}
      {...(value === undefined ? {} : { value })}
      {...(action === undefined ? {} : { formAction: action })}
      {...(sendsFile ? { formEncType: 'multipart/form-data' } : {})}
      {...(form === undefined ? {} : { form })}
    >
      {children}
    </button>
  )
}

/** A link that looks like the way forward. */
export function LinkButton ({ href, kind = 'secondary', children }: { href: string, kind?: 'primary' | 'secondary', children: ComponentChildren }): JSX.Element {
  return <a class={`utrecht-button utrecht-button--${kind}-action button-link`} href={href}>{children}</a>
}
