import type { ComponentChildren, JSX } from 'preact'

/** Fields that belong together, under one name. */
export function FieldGroup ({ title, children }: { title: string, children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class='utrecht-form-fieldset utrecht-form-fieldset--html-fieldset field-group'>
      <legend class='utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend'>{title}</legend>
      {children}
    </fieldset>
  )
}

/** Fields that few need: closed until somebody opens them, or uses one. */
export function MoreFields ({ title, isOpen, children }: { title: string, isOpen: boolean, children: ComponentChildren }): JSX.Element {
  return (
    <details class='more-fields' open={isOpen}>
      <summary class='more-fields__summary'>{title}</summary>
      <div class='more-fields__content'>{children}</div>
    </details>
  )
}
