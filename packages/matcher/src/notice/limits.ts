// How much of a file the importer is willing to read. Real notices stay far below: the largest seen has 75 kB and a depth of 20.

/** Characters of XML text; a longer text is refused before it is parsed. */
export const MAX_NOTICE_CHARACTERS = 5_000_000

/** Elements inside one another. Without this cap 100 000 nested tags keep a parser busy for minutes. */
export const MAX_NOTICE_DEPTH = 200

/** Elements in the whole file. */
export const MAX_NOTICE_ELEMENTS = 200_000

/** Facts and gaps one notice may yield; cross references between awards and tenders can multiply a small file. */
export const MAX_NOTICE_FACTS = 50_000
