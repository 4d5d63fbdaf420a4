// The whole configuration of the service, as data.
import { z } from 'zod'
import { isMailServer, isOrigin, isProxy, listOf, oneOf, socketAddress, wholeNumber, wholePath } from './forms.ts'
import type { Setting } from './setting.ts'

const MILLISECONDS = 'milliseconds'

export const SETTINGS = {
  host: {
    name: 'HOST', group: 'address', form: 'an address or a name of this machine', fallback: '127.0.0.1', example: '0.0.0.0', secret: false,
    schema: z.string().regex(/^[^\s/]+$/, { error: 'is not an address of this machine. Write it as 127.0.0.1, or 0.0.0.0 for every network' }),
    meaning: 'The address the service listens on. Without it nobody outside this machine reaches the service'
  },
  port: {
    name: 'PORT', group: 'address', form: '1 to 65535', fallback: '8080', example: '8081', secret: false,
    schema: wholeNumber(1, 65_535, 'the port'),
    meaning: 'The port it listens on'
  },
  publicAddress: {
    name: 'PUBLIC_ADDRESS', group: 'address', form: '`https://` and a host; `http://` for this machine only', fallback: null, example: 'https://sroi.example.org', secret: false,
    schema: z.string().refine(isOrigin, { error: 'is not the address people use. Write it as https://sroi.example.org, without a path or a slash at the end' }),
    meaning: 'The address people and machines use, as the proxy offers it. Sign-in comes back to it, and the security contact names it'
  },
  trustedProxies: {
    name: 'TRUSTED_PROXIES', group: 'address', form: 'addresses and networks, with commas', fallback: null, example: '10.0.3.7,fd00:3::/64', secret: false,
    schema: listOf(isProxy, 'is not a list of addresses and networks. Write it as 10.0.3.7,10.0.4.0/24; every proxy by name, never all of them'),
    meaning: 'The proxies whose word is taken for who asks (`X-Forwarded-For`). Without it the one who connects is the one who asks: behind a proxy everybody then shares one limit'
  },
  corsOrigins: {
    name: 'CORS_ORIGINS', group: 'address', form: 'origins, with commas', fallback: null, example: 'https://www.example.org', secret: false,
    schema: listOf(isOrigin, 'is not a list of origins. Write it as https://www.example.org,https://intranet.example.org, without paths'),
    meaning: 'Sites whose pages may ask `/v1` from a browser. Without it none may; the description of the interface is open to all'
  },
  securityContact: {
    name: 'SECURITY_CONTACT', group: 'address', form: '`mailto:` or `https://` address', fallback: null, example: 'mailto:security@example.org', secret: false,
    schema: z.string().regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, { error: 'is not a way to reach somebody. Write it as mailto:security@example.org or https://example.org/security' }),
    meaning: 'Whom to tell of a weakness, for `/.well-known/security.txt` (RFC 9116). Without it there is no such page'
  },
  databaseUrl: {
    name: 'DATABASE_URL', group: 'database', form: '`postgres://` address', fallback: null, example: 'postgres://sroi_service:…@db.example.org:5432/sroi', secret: true,
    schema: z.string().regex(/^postgres(ql)?:\/\//, { error: 'is not the address of a PostgreSQL server. Write it as postgres://user:password@host:5432/name' }),
    meaning: 'The PostgreSQL to use. Whatever the account, the service works as the role `sroi_app`. Without it `npm start` starts an embedded PostgreSQL, and `sroi serve` refuses to start'
  },
  migrateAtStart: {
    name: 'MIGRATE_AT_START', group: 'database', form: '`yes` or `no`', fallback: 'yes', example: 'no', secret: false,
    schema: oneOf('yes', 'no').transform((word) => word === 'yes'),
    meaning: 'Whether a start brings the database up to the release, which needs the account that owns the tables. With `no` that is done by `sroi migrate`, and a start on a database that is behind is refused'
  },
  poolSize: {
    name: 'DATABASE_POOL', group: 'database', form: '2 to 200', fallback: '10', example: '20', secret: false,
    schema: wholeNumber(2, 200, 'connections'),
    meaning: 'How many connections a replica has at most. All replicas together stay below `max_connections` of the server'
  },
  poolPatience: {
    name: 'DATABASE_WAIT', group: 'database', form: '100 to 60000 milliseconds', fallback: '2000', example: '1000', secret: false,
    schema: wholeNumber(100, 60_000, MILLISECONDS),
    meaning: 'How long a request waits for a free connection before it is refused with 503'
  },
  statementTimeout: {
    name: 'STATEMENT_TIMEOUT', group: 'database', form: '1000 to 3600000 milliseconds', fallback: '30000', example: '60000', secret: false,
    schema: wholeNumber(1_000, 3_600_000, MILLISECONDS),
    meaning: 'How long one statement may take in the database'
  },
  lockTimeout: {
    name: 'LOCK_TIMEOUT', group: 'database', form: '100 to 600000 milliseconds', fallback: '5000', example: '2000', secret: false,
    schema: wholeNumber(100, 600_000, MILLISECONDS),
    meaning: 'How long a statement waits for a lock of another'
  },
  idleTransactionTimeout: {
    name: 'IDLE_TRANSACTION_TIMEOUT', group: 'database', form: '1000 to 3600000 milliseconds', fallback: '60000', example: '30000', secret: false,
    schema: wholeNumber(1_000, 3_600_000, MILLISECONDS),
    meaning: 'How long a transaction may stand open without a statement'
  },
  durability: {
    name: 'DURABILITY', group: 'database', form: '`refuse` or `warn`', fallback: 'refuse', example: 'warn', secret: false,
    schema: oneOf('refuse', 'warn'),
    meaning: 'What a start does on a server that can lose what it acknowledged (`fsync`, `full_page_writes` or `synchronous_commit` is off): refuse, or say so and go on'
  },
  dataFolder: {
    name: 'DATA_FOLDER', group: 'database', form: 'the whole path of a folder', fallback: null, example: '/var/lib/sroi', secret: false,
    schema: wholePath('/var/lib/sroi'),
    meaning: 'A folder of this replica alone, for what it can make again, as the snapshot of a large catalogue, and for the lists that `sroi load-vocabulary` loads. Without it nothing is kept'
  },
  identityFile: {
    name: 'IDENTITY_FILE', group: 'identity', form: 'the whole path of a file', fallback: null, example: '/etc/sroi/identity.json', secret: false,
    schema: wholePath('/etc/sroi/identity.json'),
    meaning: 'Who may prove who somebody is: the OpenID providers and the issuers of tokens. Without it nobody can sign in'
  },
  signingKeyFile: {
    name: 'SIGNING_KEY_FILE', group: 'identity', form: 'the whole path of a file', fallback: null, example: '/etc/sroi/signing-key.pem', secret: false,
    schema: wholePath('/etc/sroi/signing-key.pem'),
    meaning: 'The private key that signs the heads of the record. The file is the secret, not its name. Without it no head is signed, and what was recorded cannot be exported'
  },
  rateLimits: {
    name: 'RATE_LIMITS', group: 'limits', form: '`on` or `off`', fallback: null, example: 'off', secret: false,
    schema: oneOf('on', 'off'),
    meaning: 'Whether the four limits below hold. Without it they do, except for the demonstration on this machine alone'
  },
  visitorRate: {
    name: 'RATE_VISITOR', group: 'limits', form: '1 to 1000000 units a minute', fallback: '1200', example: '600', secret: false,
    schema: wholeNumber(1, 1_000_000, 'units'),
    meaning: 'How much one network (an IPv4 address, or an IPv6 /64) may ask in a minute at one replica. A request costs one unit, a heavy one more'
  },
  callerRate: {
    name: 'RATE_CALLER', group: 'limits', form: '1 to 1000000 units a minute', fallback: '1200', example: '600', secret: false,
    schema: wholeNumber(1, 1_000_000, 'units'),
    meaning: 'How much one who signed in, or one key, may ask in a minute at one replica'
  },
  visitorsRate: {
    name: 'RATE_VISITORS', group: 'limits', form: '1 to 1000000 units a minute', fallback: '6000', example: '3000', secret: false,
    schema: wholeNumber(1, 1_000_000, 'units'),
    meaning: 'How much all visitors of one tenant together may ask in a minute at one replica, from however many networks'
  },
  tenantRate: {
    name: 'RATE_TENANT', group: 'limits', form: '1 to 1000000 units a minute', fallback: '12000', example: '6000', secret: false,
    schema: wholeNumber(1, 1_000_000, 'units'),
    meaning: 'How much all who signed in to one tenant, and all its keys, together may ask in a minute at one replica. Visitors take nothing from it'
  },
  evidenceUploads: {
    name: 'EVIDENCE_UPLOADS', group: 'evidence', form: '`on` or `off`', fallback: 'on', example: 'off', secret: false,
    schema: oneOf('on', 'off'),
    meaning: 'Whether files can be handed in as evidence. With `off` a document is named by its kind and its hash alone'
  },
  evidenceScanner: {
    name: 'EVIDENCE_SCANNER', group: 'evidence', form: '`tcp://` and a host and port, or `unix:` and the whole path of a socket', fallback: null, example: 'unix:/run/clamav/clamd.ctl', secret: false,
    schema: socketAddress('unix:/run/clamav/clamd.ctl or tcp://clamd.example.org:3310'),
    meaning: 'Where `clamd` of ClamAV listens, which scans every file before it is kept. Without it every file is refused with 503'
  },
  evidenceScanTime: {
    name: 'EVIDENCE_SCAN_TIME', group: 'evidence', form: '1000 to 300000 milliseconds', fallback: '30000', example: '60000', secret: false,
    schema: wholeNumber(1_000, 300_000, MILLISECONDS),
    meaning: 'How long a scan may take before the file is refused with 503'
  },
  evidenceQuota: {
    name: 'EVIDENCE_QUOTA', group: 'evidence', form: '10 to 100000 MB', fallback: '200', example: '500', secret: false,
    schema: wholeNumber(10, 100_000, 'MB'),
    meaning: 'How much one organisation may keep in all'
  },
  smtpUrl: {
    name: 'SMTP_URL', group: 'mail', form: '`smtps://` or `smtp://` address', fallback: null, example: 'smtps://sroi:…@mail.example.org:465', secret: true,
    schema: z.string().refine(isMailServer, { error: 'is not the address of a server of mail. Write it as smtps://user:password@mail.example.org:465' }),
    meaning: 'The server that takes mail. With `smtp://` the connection is made safe (STARTTLS) or given up, except to this machine itself. Without it no mail is sent, and what is to be sent waits'
  },
  mailFrom: {
    name: 'MAIL_FROM', group: 'mail', form: 'an address of mail', fallback: null, example: 'toelating@example.org', secret: false,
    schema: z.string().regex(/^[^\p{Cc}\s<>()@,;:"\\]{1,64}@[^\p{Cc}\s<>()@,;:"\\]{1,253}$/u, { error: 'is not one address of mail. Write it as toelating@example.org' }),
    meaning: 'The address that mail comes from. It goes with `SMTP_URL`'
  },
  mailFromName: {
    name: 'MAIL_FROM_NAME', group: 'mail', form: 'at most 100 characters, on one line', fallback: null, example: 'Regio Voorbeeld', secret: false,
    schema: z.string().regex(/^[^\p{Cc}\u2028\u2029]{1,100}$/u, { error: 'is not a name of at most 100 characters on one line' }),
    meaning: 'The name that people see beside that address'
  },
  logLevel: {
    name: 'LOG_LEVEL', group: 'watching', form: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`', fallback: 'info', example: 'warn', secret: false,
    schema: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    meaning: 'What is logged. Above `info` there are no lines of requests, and then no answer to who did what'
  },
  metricsToken: {
    name: 'METRICS_TOKEN', group: 'watching', form: 'at least 32 characters', fallback: null, example: '…', secret: true,
    schema: z.string().regex(/^[\x21-\x7e]{32,}$/, { error: 'is too easy to guess. Make it with: openssl rand -hex 32' }),
    meaning: 'Who brings it as a bearer token may read `/metrics`'
  },
  metricsPort: {
    name: 'METRICS_PORT', group: 'watching', form: '1 to 65535', fallback: null, example: '9090', secret: false,
    schema: wholeNumber(1, 65_535, 'the port'),
    meaning: 'A port of its own for `/metrics` and nothing else, without a token: for a network that only monitoring reaches. Without this and without a token there are no metrics'
  },
  metricsHost: {
    name: 'METRICS_HOST', group: 'watching', form: 'an address of this machine', fallback: '127.0.0.1', example: '10.0.9.4', secret: false,
    schema: z.string().regex(/^[^\s/]+$/, { error: 'is not an address of this machine. Write it as 127.0.0.1' }),
    meaning: 'The address that port listens on'
  },
  stopDelay: {
    name: 'STOP_DELAY', group: 'stopping', form: '0 to 600000 milliseconds', fallback: '0', example: '5000', secret: false,
    schema: wholeNumber(0, 600_000, MILLISECONDS),
    meaning: 'How long it goes on taking requests after it was asked to stop, while `/health/ready` says no: as long as the balancer needs to see that'
  },
  stopPatience: {
    name: 'STOP_PATIENCE', group: 'stopping', form: '0 to 600000 milliseconds', fallback: '20000', example: '10000', secret: false,
    schema: wholeNumber(0, 600_000, MILLISECONDS),
    meaning: 'How long what is under way may take to end after that. `npm start` waits 2.5 seconds at most'
  },
  demonstration: {
    name: 'DEMONSTRATION', group: 'demonstration', form: '`1` or `0`', fallback: '0', example: '1', secret: false,
    schema: oneOf('0', '1').transform((digit) => digit === '1'),
    meaning: 'Loads the fictional register into an empty database of `DATABASE_URL`. The embedded database always has it'
  }
} as const satisfies Readonly<Record<string, Setting>>
