import type { Words } from '@sroi/matcher'

/** Why a file is not taken, and what to do about it. */
export const REFUSALS = {
  empty: {
    nl: 'Het bestand is leeg. Kies het bestand met de inhoud',
    en: 'is empty. Send the file that has the content'
  },
  'other-kind': {
    nl: 'Het bestand is van een andere soort dan het zegt te zijn. Sla het op als pdf, png, jpeg, tekst, xlsx of docx en stuur dat bestand',
    en: 'is of another kind than its Content-Type says. Save it as PDF, PNG, JPEG, plain text, XLSX or DOCX, and send that file under its own type'
  },
  'old-or-locked': {
    nl: 'Het bestand is vergrendeld met een wachtwoord, of van een oude soort (doc, xls). Haal het wachtwoord weg, of sla het op als docx, xlsx of pdf',
    en: 'is locked with a password, or of an old kind (doc, xls). Take the password away, or save it as DOCX, XLSX or PDF'
  },
  broken: {
    nl: 'Het bestand is beschadigd of niet af. Maak het opnieuw en stuur het nog eens',
    en: 'is broken or not whole. Make it anew and send it again'
  },
  'two-kinds': {
    nl: 'Het bestand is ook van een andere soort: er zit een ander bestand in of achter. Sla het opnieuw op en stuur dat bestand',
    en: 'is a file of another kind as well: one lies in it or behind it. Save it anew, and send that file'
  },
  encrypted: {
    nl: 'Het bestand is versleuteld, zodat niemand het later kan lezen. Sla het op zonder wachtwoord en zonder beperkingen',
    en: 'is encrypted, so that nobody can read it later. Save it without a password and without restrictions'
  },
  'active-content': {
    nl: 'Het bestand kan iets uitvoeren: een macro, een script of een formulier dat iets verstuurt. Druk het af naar pdf en stuur dat bestand',
    en: 'can run something: a macro, a script, or a form that sends something. Print it to PDF, and send that file'
  },
  'files-inside': {
    nl: 'In het bestand zitten andere bestanden. Haal ze eruit en stuur ze los',
    en: 'has other files in it. Take them out, and send them apart'
  },
  'fetches-elsewhere': {
    nl: 'Het bestand haalt iets van elders op als iemand het opent. Verbreek de koppelingen, of druk het af naar pdf',
    en: 'fetches something from elsewhere when somebody opens it. Break the links, or print it to PDF'
  },
  'too-complex': {
    nl: 'Het bestand bestaat uit te veel delen, of wordt uitgepakt te groot. Druk het af naar pdf en stuur dat bestand',
    en: 'has too many parts, or is too large when unpacked. Print it to PDF, and send that file'
  },
  'no-text': {
    nl: 'Het bestand is geen gewone tekst in UTF-8. Sla het op als tekst in UTF-8, zonder opmaak en zonder programmacode',
    en: 'is no plain text in UTF-8. Save it as text in UTF-8, without markup and without program code'
  }
} as const satisfies Record<string, Words>

export type Refusal = keyof typeof REFUSALS
