import type { ContractFacts } from '../../model/contract.ts'
import { type Notes, noteFact } from '../notes.ts'
import { MOST, shorten } from '../values/shorten.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'

/** Options are a flag with, mostly, a description. The flag alone is a fact too, and so is that there are none. */
export function readOptions (notes: Notes, description: XmlElement | undefined, at: string): ContractFacts['options'] | undefined {
  const told = first(description, 'OPTIONS_DESCR')
  const element = told ?? first(description, 'OPTIONS')
  if (element === undefined) return isDenied(notes, description, 'NO_OPTIONS', `${at}/options`) ? [] : undefined
  noteFact(notes, `${at}/options/0`, element)
  return [described(told)]
}

export function readRenewals (notes: Notes, description: XmlElement | undefined, at: string): ContractFacts['renewals'] | undefined {
  const told = first(description, 'RENEWAL_DESCR')
  const element = told ?? first(description, 'RENEWAL')
  if (element === undefined) return isDenied(notes, description, 'NO_RENEWAL', `${at}/renewals`) ? null : undefined
  noteFact(notes, `${at}/renewals`, element)
  return described(told)
}

function isDenied (notes: Notes, description: XmlElement | undefined, flag: string, pointer: string): boolean {
  const element = first(description, flag)
  if (element !== undefined) noteFact(notes, pointer, element)
  return element !== undefined
}

function described (told: XmlElement | undefined): { readonly description?: string } {
  const text = textOf(told)
  return text === undefined ? {} : { description: shorten(text, MOST.description) }
}
