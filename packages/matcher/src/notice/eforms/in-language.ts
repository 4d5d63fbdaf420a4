import { type XmlElement, all, first, textOf } from '../xml/element.ts'

/** The official language of the notice that is read: Dutch if it is one of them, else the main one. As published, `NLD`. */
export function officialLanguage (root: XmlElement): string | undefined {
  const main = textOf(first(root, 'NoticeLanguageCode'))
  const official = [main, ...all(root, 'AdditionalNoticeLanguage', 'ID').map(textOf)]
  return official.find((language) => language === 'NLD') ?? main
}

/** Of texts that stand in several languages the one that is asked for, else the first. */
export function inLanguage (texts: readonly XmlElement[], language: string | undefined): XmlElement | undefined {
  return texts.find((text) => text.attributes.get('languageID') === language) ?? texts[0]
}
