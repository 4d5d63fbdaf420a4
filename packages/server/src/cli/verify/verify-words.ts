// What `sroi verify` says, in both languages.
import type { Language } from '@sroi/matcher'
import type { FaultCode, MissingKind } from '../../verification/index.ts'

interface VerifyWords {
  readonly of: (tenant: string, from: number, to: number, madeAt: string, matcher: string) => string
  readonly empty: (tenant: string, madeAt: string) => string
  readonly intact: (receipts: number) => string
  readonly notIntact: string
  readonly fault: Readonly<Record<FaultCode, string>>
  readonly receipt: (position: number) => string
  readonly line: (line: number) => string
  readonly found: string
  readonly expected: string
  readonly readUpTo: (receipts: number) => string
  readonly engine: (version: string) => string
  readonly whole: (count: number) => string
  readonly shown: (count: number) => string
  readonly different: (count: number) => string
  readonly notReplayable: (count: number) => string
  readonly nothingToAsk: (count: number) => string
  readonly notAsked: string
  readonly isDifferent: (madeBy: string) => string
  readonly isNotReplayable: string
  readonly recorded: string
  readonly again: string
  readonly nothing: string
  readonly missing: Readonly<Record<MissingKind, (name: string) => string>>
  readonly more: (count: number) => string
  readonly key: (fingerprint: string) => string
  readonly noKey: (fingerprint: string) => string
  readonly heads: (count: number) => string
  readonly noHead: string
  readonly startsLater: (from: number) => string
}

export const VERIFY_WORDS: Record<Language, VerifyWords> = {
  nl: {
    of: (tenant, from, to, madeAt, matcher) => `Vastgelegde antwoorden van ${tenant}: nummer ${from} tot en met ${to}, geëxporteerd op ${madeAt} met versie ${matcher}`,
    empty: (tenant, madeAt) => `${tenant} had op ${madeAt} nog niets vastgelegd`,
    intact: (receipts) => `HEEL: ${receipts} ${receipts === 1 ? 'vastlegging' : 'vastleggingen'}, zonder gat in de keten; de inhoud en de handtekening kloppen.`,
    notIntact: 'NIET HEEL',
    fault: {
      'not-an-export': 'dit is geen export van vastleggingen van een vorm die dit programma kent',
      'line-too-long': 'een regel is langer dan aangekondigd of toegestaan',
      'not-utf-8': 'een regel is geen UTF-8',
      'unreadable-line': 'een regel is niet geschreven zoals de export hem schrijft',
      'too-deep': 'lijsten en objecten liggen te diep in elkaar',
      'other-key': 'de export is met een andere sleutel getekend dan u meebracht',
      'other-tenant': 'de export is van een andere organisatie',
      header: 'de eerste regel zegt iets anders dan de rest',
      gap: 'hier ontbreekt een vastlegging',
      repeated: 'een vastlegging staat er een tweede keer of op de verkeerde plaats',
      'previous-hash': 'deze vastlegging volgt niet op de vorige',
      hash: 'de hash past niet bij deze vastlegging',
      'payload-digest': 'de inhoud is niet wat is vastgelegd',
      'payload-facts': 'de regel zegt iets anders dan de inhoud',
      part: 'een onderdeel waar antwoorden op rusten is niet wat zijn regel zegt',
      erasure: 'de inhoud zou zijn gewist, maar de vastlegging van dat wissen noemt hem niet',
      supplier: 'de gegevens van een leverancier zijn niet wat hun regel zegt',
      'cut-off': 'het bestand houdt midden in een regel of een vastlegging op',
      'no-manifest': 'het bestand houdt op voor de getekende slotregel: het einde is afgekapt',
      'after-manifest': 'na de slotregel staat nog iets',
      signature: 'de handtekening klopt niet',
      counts: 'er zijn er meer of minder dan getekend is',
      'missing-tail': 'het einde ontbreekt: de keten was al langer',
      'unsigned-tail': 'vanaf hier is er meer dan getekend is',
      head: 'de keten eindigt anders dan getekend is',
      content: 'er is iets veranderd buiten de keten, in wat de handtekening dekt',
      'witnessed-head': 'de keten gaat niet door de kop die eerder is bewaard: zij is herschreven',
      'witness-not-covered': 'de bewaarde kop ligt voor het begin van deze export; vraag een export die eerder begint'
    },
    receipt: (position) => `vastlegging ${position}`,
    line: (line) => `regel ${line}`,
    found: 'gevonden',
    expected: 'verwacht',
    readUpTo: (receipts) => `Daarvoor ${receipts === 1 ? 'is 1 vastlegging' : `zijn ${receipts} vastleggingen`} gelezen.`,
    engine: (version) => `Opnieuw gevraagd aan versie ${version}:`,
    whole: (count) => `${count} helemaal hetzelfde`,
    shown: (count) => `${count} hetzelfde voor de verplichting en elke getoonde leverancier; de aantallen en dat niemand anders hoger had moeten staan zijn niet na te rekenen, want het register van toen zit niet in de export`,
    different: (count) => `${count} anders`,
    notReplayable: (count) => `${count} niet opnieuw te vragen`,
    nothingToAsk: (count) => `${count} geen antwoord van de motor (besluit, wijziging, wissing)`,
    notAsked: 'Er is niets opnieuw gevraagd.',
    isDifferent: (madeBy) => `anders dan versie ${madeBy} zei`,
    isNotReplayable: 'niet opnieuw te vragen',
    recorded: 'vastgelegd',
    again: 'nu',
    nothing: 'niets',
    missing: {
      payload: (by) => by === '' ? 'de inhoud ontbreekt, zonder vastlegging van het wissen' : `de inhoud is gewist, zie vastlegging ${by}`,
      kind: (name) => `deze versie kent de soort ${name} niet`,
      question: (name) => `de inhoud is geen ${name} die deze versie kan lezen`,
      'rule-set': (name) => `regelset ${name} ontbreekt`,
      lexicon: (name) => `lexicon ${name} ontbreekt`,
      labels: (name) => `de namen van de CPV-codes ontbreken (${name})`,
      authorities: (name) => `de lijst van gemeenten ontbreekt (${name})`,
      solver: () => 'het rekenprogramma stopte op zijn tijd, en hoe ver het dan is verschilt per machine'
    },
    more: (count) => `en nog ${count}`,
    key: (fingerprint) => `Getekend met de sleutel die u meebracht: ${fingerprint}`,
    noKey: (fingerprint) => `LET OP: zonder --key bewijst de handtekening alleen dat het bestand bij zichzelf past. Een keten die helemaal is herschreven en met een andere sleutel is getekend, ziet er net zo uit. Vergelijk de vingerafdruk: ${fingerprint}`,
    heads: (count) => `De keten gaat door ${count === 1 ? 'de kop' : `alle ${count} koppen`} die u meebracht.`,
    noHead: 'Zonder --head is niet te zien of de beheerder van de sleutel zelf iets heeft herschreven.',
    startsLater: (from) => `Deze export begint bij vastlegging ${from}: wat ervoor kwam zit er niet in.`
  },
  en: {
    of: (tenant, from, to, madeAt, matcher) => `Recorded answers of ${tenant}: number ${from} up to and including ${to}, exported at ${madeAt} by version ${matcher}`,
    empty: (tenant, madeAt) => `${tenant} had recorded nothing yet at ${madeAt}`,
    intact: (receipts) => `INTACT: ${receipts} ${receipts === 1 ? 'receipt' : 'receipts'}, without a gap in the chain; the contents and the signature are right.`,
    notIntact: 'NOT INTACT',
    fault: {
      'not-an-export': 'this is no export of receipts of a format that this program knows',
      'line-too-long': 'a line is longer than was said or than is allowed',
      'not-utf-8': 'a line is not UTF-8',
      'unreadable-line': 'a line is not written as an export writes it',
      'too-deep': 'lists and objects lie too deep in each other',
      'other-key': 'the export is signed with another key than you brought',
      'other-tenant': 'the export is of another tenant',
      header: 'the first line says something else than the rest',
      gap: 'a receipt is not here',
      repeated: 'a receipt is here a second time, or in the wrong place',
      'previous-hash': 'this receipt does not follow the one before it',
      hash: 'the hash does not belong to this receipt',
      'payload-digest': 'the payload is not what was recorded',
      'payload-facts': 'the line says something else than the payload',
      part: 'something that answers rest on is not what its line says',
      erasure: 'the payload is said to be erased, and the receipt of that erasure does not name it',
      supplier: 'the facts of a supplier are not what their line says',
      'cut-off': 'the file ends in the middle of a line or a receipt',
      'no-manifest': 'the file ends before the signed last line: its end was cut off',
      'after-manifest': 'something comes after the last line',
      signature: 'the signature is not right',
      counts: 'there are more or fewer than was signed',
      'missing-tail': 'the end is missing: the chain was longer already',
      'unsigned-tail': 'from here on there is more than was signed',
      head: 'the chain ends otherwise than was signed',
      content: 'something was changed outside of the chain, in what the signature covers',
      'witnessed-head': 'the chain does not go through the head that was kept earlier: it was rewritten',
      'witness-not-covered': 'the head that was kept lies before the first receipt of this export; ask for one that begins earlier'
    },
    receipt: (position) => `receipt ${position}`,
    line: (line) => `line ${line}`,
    found: 'found',
    expected: 'expected',
    readUpTo: (receipts) => `Before it ${receipts === 1 ? '1 receipt was' : `${receipts} receipts were`} read.`,
    engine: (version) => `Asked again of version ${version}:`,
    whole: (count) => `${count} the same in full`,
    shown: (count) => `${count} the same for the obligation and each supplier that is shown; the totals, and that nobody else should have come higher, cannot be checked, because the register of then is not in the export`,
    different: (count) => `${count} different`,
    notReplayable: (count) => `${count} cannot be asked again`,
    nothingToAsk: (count) => `${count} no answer of the engine (decision, change, erasure)`,
    notAsked: 'Nothing was asked again.',
    isDifferent: (madeBy) => `other than version ${madeBy} said`,
    isNotReplayable: 'cannot be asked again',
    recorded: 'recorded',
    again: 'now',
    nothing: 'nothing',
    missing: {
      payload: (by) => by === '' ? 'its payload is not there, and no receipt says that it was erased' : `its payload was erased, see receipt ${by}`,
      kind: (name) => `this version does not know the kind ${name}`,
      question: (name) => `its payload is no ${name} that this version can read`,
      'rule-set': (name) => `rule set ${name} is not there`,
      lexicon: (name) => `lexicon ${name} is not there`,
      labels: (name) => `the names of the CPV codes are not there (${name})`,
      authorities: (name) => `the list of municipalities is not there (${name})`,
      solver: () => 'the solver stopped at its time limit, and how far it then is depends on the machine'
    },
    more: (count) => `and ${count} more`,
    key: (fingerprint) => `Signed with the key that you brought: ${fingerprint}`,
    noKey: (fingerprint) => `NOTE: without --key the signature proves only that the file fits itself. A chain that was wholly rewritten and signed with another key looks the same. Compare the fingerprint: ${fingerprint}`,
    heads: (count) => `The chain goes through ${count === 1 ? 'the head' : `all ${count} heads`} that you brought.`,
    noHead: 'Without --head nobody can see whether the holder of the key rewrote something.',
    startsLater: (from) => `This export begins at receipt ${from}: what came before it is not in it.`
  }
}
