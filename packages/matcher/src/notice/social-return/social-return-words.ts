// Words that name social return itself. Words for its target groups alone (participatiewet, re-integratie) are the subject of many
// contracts without any such clause, so they are not here.
const SOCIAL_RETURN_WORDS: readonly RegExp[] = [
  /\bsocial[e]?[\s-]+return\b/iu,
  /\bSROI\b/iu,
  /\bSR[\s-]?(?:verplichting|eis|waarde|paragraaf)/iu,
  /\b5\s?%[\s-]?(?:sr\b|regeling)/iu,
  /\bbouwblok(?:ken)?[\s-]?methode/iu,
  /\bprestatieladder\s+socialer\s+ondernemen\b/iu,
  /\bsocial\s+clauses?\b/iu
]

/** Where in the text social return is first named: start and length. Undefined when it is not. */
export function findSocialReturn (text: string): { readonly at: number, readonly length: number } | undefined {
  let found: { at: number, length: number } | undefined
  for (const word of SOCIAL_RETURN_WORDS) {
    const match = word.exec(text)
    if (match !== null && (found === undefined || match.index < found.at)) found = { at: match.index, length: match[0].length }
  }
  return found
}
