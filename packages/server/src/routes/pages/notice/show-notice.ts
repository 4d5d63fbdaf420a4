// A reading as the page shows it: facts of the whole and of each lot, gaps, buyers, and who may be meant.
import type { Contract, ContractFacts, Language } from '@sroi/matcher'
import type { NoticeGap, NoticeReading } from '@sroi/matcher/notice'
import type { Authority } from '../../../store/index.ts'
import { nameOfFactAt, valueOfFactAt } from '../../../views/components/notice-fact.ts'
import type { ShownFact } from '../../../views/components/notice-facts.tsx'
import type { Frame } from '../../../views/frame.ts'
import type { NoticePageProps } from '../../../views/notice-page.tsx'
import { codeIn } from '../vocabulary/cpv.ts'
import { matchBuyer } from './match-buyer.ts'

export function showNotice (frame: Frame, reading: NoticeReading, authorities: readonly Authority[]): NoticePageProps {
  const { language, words } = frame
  const { contract, form, format, noticeId, gaps } = reading
  const facts = factsOf(reading, frame, language)
  const lots = contract.lots ?? []
  const buyers = (contract.buyers ?? []).map(({ name }) => ({
    name,
    authority: matchBuyer(name, authorities),
    gaps: gaps.filter(({ code, concerns }) => code === 'joint-buyers' && concerns === name)
  }))
  const known = [...new Set(buyers.map(({ authority }) => authority).filter((id) => id !== null))]
  const ofLot = (index: number, pointer: string): boolean => pointer.startsWith(`/lots/${index}/`)
  const isOfALot = ({ pointer }: { pointer: string }): boolean => /^\/lots\/\d+\//u.test(pointer)
  return {
    frame,
    reading: JSON.stringify(reading),
    contract: JSON.stringify(contract),
    about: [
      ...(noticeId === null ? [] : [`${words.notice.kind} ${noticeId}`]),
      words.notice.format[format],
      ...(form === null ? [] : [words.notice.form(form)]),
      ...(contract.stage === undefined ? [] : [words.codes[contract.stage]])
    ],
    title: contract.title ?? null,
    facts: facts.filter((fact) => !isOfALot(fact)),
    lots: lots.map(({ id, title }, index) => ({
      id,
      title: title ?? null,
      facts: facts.filter(({ pointer }) => ofLot(index, pointer)),
      // The lot they concern is the heading they stand under.
      gaps: gaps.filter(({ pointer }) => ofLot(index, pointer)).map((gap) => ({ ...gap, concerns: null }))
    })),
    gaps: gaps.filter((gap) => !isOfALot(gap) && !(buyers.length > 1 && isOfABuyer(gap))),
    buyers,
    parties: partiesOf(contract),
    authorities,
    suggested: known.length === 1 ? known[0] ?? '' : ''
  }
}

function factsOf ({ contract, places }: NoticeReading, { words }: Frame, language: Language): readonly (ShownFact & { pointer: string })[] {
  return places.flatMap(({ pointer, path, line }) => {
    const value = valueOfFactAt(contract, pointer, language, words, (code) => codeIn(code, language))
    return value === null ? [] : [{ pointer, name: nameOfFactAt(pointer, words), value, path, line }]
  })
}

function isOfABuyer ({ code, concerns }: NoticeGap): boolean {
  return code === 'joint-buyers' && concerns !== null
}

function partiesOf (contract: Contract): readonly string[] {
  const awards = [contract, ...(contract.lots ?? [])].flatMap((part: ContractFacts) => part.awards ?? [])
  return [...new Set(awards.flatMap(({ parties }) => parties.map(({ name }) => name)))]
}
