// Has somebody an interest in the firm: declared, known, or to be seen from the number of the organisation or the domain of the mail?
import type { AdmissionCase } from '../model/admission-case.ts'
import type { Actor } from '../model/case-event.ts'
import type { Interest } from '../model/worksheet.ts'

/** Null: none that is known. */
export function interestOf ({ file, interested }: AdmissionCase, { id, organisation, emailDomain }: Pick<Actor, 'id' | 'organisation' | 'emailDomain'>): Interest | null {
  const { applicant, applicantDomains, ties = [], procedure: { commonMailDomains } } = file
  if (interested.includes(id)) return 'interest-declared'
  const tie = ties.find(({ actor }) => actor === id)
  if (tie !== undefined) return tie.interest
  if (organisation !== null && plain(organisation.scheme) === plain(applicant.scheme) && plain(organisation.value) === plain(applicant.value)) return 'same-organisation'
  const domain = emailDomain === null ? '' : plain(emailDomain)
  if (domain === '' || commonMailDomains.some((common) => plain(common) === domain)) return null
  return applicantDomains.some((one) => plain(one) === domain) ? 'same-mail-domain' : null
}

function plain (text: string): string {
  return text.trim().toLowerCase()
}
