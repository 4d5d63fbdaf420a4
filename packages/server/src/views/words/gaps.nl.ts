// What a notice does not say, in Dutch, level B1.
export const gaps = {
  'not-stated': (fact: string) => `${fact}: staat er niet in.`,
  'symbolic-value': (fact: string, published: string) => `${fact}: er staat ${published}. Zo'n klein bedrag is een teken, geen echte waarde.`,
  'foreign-currency': (fact: string, published: string) => `${fact}: er staat ${published}. Dat is geen bedrag in euro. Wij rekenen het niet om.`,
  'unreadable': (fact: string, published: string) => `${fact}: er staat "${published}". Dat kunnen wij niet lezen.`,
  contradictory: (fact: string, published: string) => `${fact}: de aankondiging zegt hier verschillende dingen (${published}).`,
  'estimate-only': (fact: string) => `${fact}: er is alleen een schatting. Het bedrag van uw contract is nog niet bekend.`,
  'several-lots': (fact: string) => `${fact}: het totaal gaat over alle percelen samen. Het is niet het bedrag van één contract.`,
  'joint-buyers': (fact: string) => `${fact}: welk deel van deze koper is, staat er niet.`,
  'framework': (fact: string) => `${fact}: dit is een raamovereenkomst. Er staat hooguit een plafond, geen contractsom.`,
  'profile-only': (fact: string) => `${fact}: dit is een vooraankondiging of profiel. Er is nog geen contract.`
}
