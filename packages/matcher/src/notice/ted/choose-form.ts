// Which form of the file is read? One file can hold the same form in several languages.
import { refuseNotice } from '../refuse-notice.ts'
import { type XmlElement, all, elementsOf } from '../xml/element.ts'
import { pathOf } from '../xml/path-of.ts'

const READABLE = /^F(?:0[1-8]|1[2-5]|2[0-5])$/u
const LISTED = 'F01 to F08, F12 to F15 and F20 to F25 of TED R2.0.9'

/** A form and its code, `F02`. The original language goes before translations, Dutch before other languages. */
export function chooseForm (root: XmlElement): { readonly form: XmlElement, readonly code: string } {
  const forms = all(root, 'FORM_SECTION').flatMap(elementsOf)
  const readable = forms.filter((form) => READABLE.test(codeOf(form)))
  if (readable.length === 0) refuseForms(root, forms)
  const originals = readable.filter((form) => form.attributes.get('CATEGORY') !== 'TRANSLATION')
  const candidates = originals.length > 0 ? originals : readable
  const form = candidates.find((one) => one.attributes.get('LG')?.toUpperCase() === 'NL') ?? candidates[0]
  if (form === undefined) return refuseForms(root, forms)
  return { form, code: codeOf(form) }
}

/** `F02_2014` is form F02; older schemas name their forms otherwise and are not read. */
function codeOf (form: XmlElement): string {
  return /^(F\d\d)_20\d\d$/u.exec(form.name)?.[1] ?? form.name
}

function refuseForms (root: XmlElement, forms: readonly XmlElement[]): never {
  if (forms.length === 0) {
    refuseNotice({
      place: `line ${root.line}, column 1`,
      code: 'no-form',
      detail: `The file has no form in FORM_SECTION. Give the complete XML of the notice; these are read: ${LISTED}.`
    })
  }
  const version = root.attributes.get('VERSION')
  refuseNotice(...forms.slice(0, 20).map((form) => ({
    place: pathOf(form),
    code: 'unknown-form',
    detail: `The form ${codeOf(form)}${version === undefined ? '' : ` (${version})`} is not read. These are: ${LISTED}, and eForms. Give a notice of one of these forms.`
  })))
}
