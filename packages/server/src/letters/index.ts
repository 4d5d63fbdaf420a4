// A letter of a case, as somebody gets it: HTML, text, PDF.
export { letterDocument } from './letter-document.tsx'
export { letterPdf } from './letter-pdf.ts'
export { letterPlainText } from './letter-plain-text.ts'
export { LetterText } from './letter-text.tsx'
