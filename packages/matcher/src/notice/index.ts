// The importer of notices: TED R2.0.9 and eForms in, facts with their places and gaps out.
export type * from '../model/notice.ts'
export { MAX_NOTICE_CHARACTERS, MAX_NOTICE_DEPTH, MAX_NOTICE_ELEMENTS, MAX_NOTICE_FACTS } from './limits.ts'
export { readNotice } from './read-notice.ts'
