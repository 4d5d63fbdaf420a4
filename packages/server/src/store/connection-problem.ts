import { StartError } from '../problems/start-error.ts'

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there. Start the server, or correct host and port',
  ENOTFOUND: 'there is no such host. Correct the host',
  EAI_AGAIN: 'the host cannot be looked up now. Correct the host, or try again',
  CONNECT_TIMEOUT: 'it did not answer in time. Correct host and port, or try again',
  ECONNRESET: 'it closed the connection. With sslmode in the address it must offer TLS: set ssl = on there, or leave sslmode out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody who is known. Name the file of its authority in NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody who is known. Name the file of its authority in NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody who is known. Name the file of its authority in NODE_EXTRA_CA_CERTS',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is of another host. Write the host in the address as the certificate has it',
  CERT_HAS_EXPIRED: 'its certificate has expired. Renew it',
  '28P01': 'the password is not right. Correct it',
  '28000': 'this account may not connect. Correct the account, or the server\'s pg_hba.conf',
  '3D000': 'it has no database of this name. Create it, or correct the name',
  '42501': 'this account may not do what is needed. It must own the database, and be allowed to create the roles sroi_app and sroi_audit_reader or be a member of them'
}

/** An error of reaching the database, in words that say how to mend it; any other error as it is. The password is left out. */
export function connectionProblem (error: unknown, databaseUrl: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words = WORDS[code]
  if (words === undefined || !URL.canParse(databaseUrl)) return error
  const { hostname, port, pathname, username } = new URL(databaseUrl)
  return new StartError(`The PostgreSQL server at ${hostname}:${port || '5432'}${pathname} (account ${username || 'not given'}): ${words} (${code})`, { cause: error })
}
