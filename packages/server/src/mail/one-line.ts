import { MailFault } from './mail-fault.ts'

/**
 * A text that becomes part of a header: with a line break or another control character in it, it could become a header of its own.
 * @throws MailFault EHEADER
 */
export function oneLine (text: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) throw new MailFault('EHEADER')
  return text
}

/**
 * One address and nothing else: no name, no list, no second recipient.
 * @throws MailFault EADDRESS
 */
export function oneAddress (text: string): string {
  if (text.length > 254 || !/^[^\p{Cc}\s<>()@,;:"\\]{1,64}@[^\p{Cc}\s<>()@,;:"\\]+$/u.test(text)) throw new MailFault('EADDRESS')
  return text
}
