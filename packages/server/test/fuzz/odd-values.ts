// What strangers send, as data. None of it holds a word that an answer may not hold: answers repeat what was sent.
import { writeCursor } from '../../dist/http/cursor.js'

export const ODD_TEXTS: readonly string[] = [
  '', ' ', '\t\n', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\ufeff', '\u202Eevil', '\u200B', 'e\u0301', '𝕬𝖇', '🏛️', 'Haarl\u0435m', 'İ', 'ß', '\u2028', '\u007f',
  "' OR '1'='1", "'; DROP TABLE suppliers; --", "1' UNION SELECT NULL--", '" OR ""="', '%27%20OR%201=1', "\\'; --", '1; WAITFOR DELAY 1', '$$', '*)(uid=*', '%', '_', '\\',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '{{7*7}}', '$'.concat('{7*7}'), '#{7*7}', '<%= 7*7 %>', '$(id)', '`id`', '| id', '; id',
  '../../../../etc/passwd', '..\\..\\windows', 'file:///etc/passwd', 'http://127.0.0.1:1/', '%00', '%2e%2e%2f', '\r\nSet-Cookie: a=1', '%0d%0aX: y',
  '=1+1', '+1', '-1', '@SUM(A1)', 'null', 'undefined', 'NaN', 'true', '[object Object]', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty',
  '0000-00-00', '2026-02-30', '2026-13-45', '9999-12-31', '0001-01-01', '2026-06-01T25:00:00Z', '+292278994-01-01', '2026-W23', 'yesterday',
  'x'.repeat(101), 'x'.repeat(2_001), 'x'.repeat(10_001), 'a '.repeat(3_000), '('.repeat(500), 'ä'.repeat(5_000)
]

export const ODD_NUMBERS: readonly number[] = [0, -1, 1, 0.5, -0.1, 1e-7, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e21, 1e308, 5e-324, 99_999_999_999_999]

/** Numbers as they stand in a text; a reader turns them into something else. */
export const ODD_NUMERALS: readonly string[] = ['1e400', '-1e400', '-0', '9007199254740993', '1E+2', '0.1e1', '00', '0x10', '1.', '.5', '+1', '1_000', 'NaN', 'Infinity', '123456789012345678901234567890']

export const ODD_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '', ' ', 'a/b', 'a~b', '$ref', 'tenantId', 'status', 'version', 'x'.repeat(300), '\u0000', '\ud800', 'ключ']

/** Texts that are no JSON, or hardly. */
export const ODD_BODIES: readonly (string | Buffer)[] = [
  '', ' ', 'null', 'true', '0', '-0', '1e400', '"text"', '[]', '[{}]', '{}', '{', '}', '[', '{"a":}', '{"a":1,}', "{'a':1}", '{a:1}', '{"a":1}{"b":2}', '{"a":1,"a":2}', '\ufeff{}', '/* */{}', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}',
  '['.repeat(5_000), '[['.repeat(200) + ']]'.repeat(200), '{"a":'.repeat(1_000) + '1' + '}'.repeat(1_000), `[${'1,'.repeat(20_000)}1]`, '{"a":"\\ud800"}', '{"a":"\\u0000"}', '{"a":"\u0001"}', `{"${'k'.repeat(50_000)}":1}`,
  Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), Buffer.from('{"a":"\xe9"}', 'latin1'), Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3]), Buffer.from([0xc0, 0x80]), Buffer.alloc(64),
  '<?xml version="1.0"?><a/>', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'a=1&b=2', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--'
]

export const ODD_HEADERS: readonly Readonly<Record<string, string>>[] = [
  ...['text/plain', 'application/xml', 'multipart/form-data', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', 'application/json; charset=latin1', 'application/json; charset="utf-8"', 'application/json\ta', 'application/json garbage',
    'application/JSON', 'application/json;', 'application/json, text/plain', 'application/problem+json', 'application/merge-patch+json', '/', 'json', '', ';charset=utf-8', 'application/json;a="', `application/${'x'.repeat(5_000)}`].map((type) => ({ 'content-type': type })),
  ...['gzip', 'br', 'deflate', 'identity', 'identity, gzip', 'x'].map((encoding) => ({ 'content-encoding': encoding })),
  ...['application/xml', '*/*;q=0', '', 'text/html', 'x'.repeat(3_000)].map((accept) => ({ accept })),
  ...['', 'en', 'nl;q=0,en;q=0', '*', 'xx-YY', 'en;q=2', 'en;q=-1', 'x'.repeat(3_000), 'en,'.repeat(500), '\u00e9'].map((language) => ({ 'accept-language': language })),
  ...['', 'Bearer', 'Bearer ', 'Bearer a b', 'bearer nobody', 'Basic YTpi', 'Bearer ..', 'Bearer eyJhbGciOiJub25lIn0.e30.', `Bearer ${'x'.repeat(9_000)}`, 'Bearer sroi_x_y_z', 'Digest a'].map((authorization) => ({ authorization })),
  ...['', 'no-such', '../x', "'", 'x'.repeat(500), '__proto__', '\u00e9'].map((tenant) => ({ tenant })),
  ...['', '*', 'x', '"x"', 'W/"x"', '"a", "b"', '"', '"x"y', `"${'x'.repeat(5_000)}"`, '",",",'].flatMap((tag) => [{ 'if-match': tag }, { 'if-none-match': tag }]),
  ...['', ' ', 'x', 'x'.repeat(255), 'x'.repeat(256), 'é', "';--"].map((key) => ({ 'idempotency-key': key })),
  ...['x', '00-00000000000000000000000000000000-0000000000000000-00', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'ff-x'].map((traceparent) => ({ traceparent })),
  ...['null', 'https://evil.example', 'x'.repeat(2_000)].map((origin) => ({ origin })),
  { cookie: 'a=1; __Host-sroi-session=x' }, { 'x-forwarded-for': "1.2.3.4, ' OR 1" }, { 'x-forwarded-host': 'evil.example' }, { 'x-http-method-override': 'DELETE' }, { 'content-length': '1' }, { range: 'bytes=0-1' }, { expect: 'x' }, { 'x-request-id': '\'"' }
]

/** Made up by who knows how a cursor is written: of this list or of another, with a place that was never given out. */
const MADE_UP_CURSORS: readonly string[] = ['audit-events', 'members', 'api-keys', 'contracts', 'suppliers', 'rule-sets'].flatMap((list) =>
  ['', '0', '999999999999999', '2147483648', 'x'.repeat(100), '0193a000-0000-7000-8000-00000000000g', '2026-99-99T99:99:99Z~0193a000-0000-7000-8000-000000000001', '2026-02-30T12:00:00Z~0193a000-0000-7000-8000-000000000001'].flatMap((after) =>
    [null, 1, 2 ** 53 - 1].map((revision) => `cursor=${writeCursor(list === 'contracts' ? { list, archived: 'false' } : { list }, { revision, after })}`)))

export const ODD_QUERIES: readonly string[] = ['noSuchKey=1', 'language=xx', 'language=nl&language=en', 'explain=1', 'explain=true&explain=true', '__proto__=1', '__proto__[a]=1', 'constructor=1', 'a[]=1', 'a.b=1', '=', '&&&', '%', '%zz=1', '%00=1', 'limit=0', 'limit=-1', 'limit=1e9', 'limit=01',
  'limit=5&limit=6', 'cursor=', 'cursor=x', `cursor=${'x'.repeat(3_000)}`, 'cursor=eyJhIjoxfQ', 'revision=0', 'revision=-1', 'revision=999999999', 'revision=99999999999999999999', 'on=2026-02-30', 'knownAt=x', 'q=%00', 'q=%ED%A0%80', `q=${'x'.repeat(3_000)}`, 'need=%F0%9F', 'access_token=x', 'topic=x', 'a=1&'.repeat(500), ...MADE_UP_CURSORS]

export const ODD_IDS: readonly string[] = ['x', '0', '-1', '%00', '%0a', '%E2%80%AE', '%ED%A0%80', '%zz', '..', '.', '%2e%2e', '%2F', 'a%2Fb', "'", '%27%20or%201=1', '__proto__', 'constructor', 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(3_000), 'null', '01a00000-0000-7000-8000-000000000000', '01A00000-0000-7000-8000-00000000000G', '%F0%9F%8F%9B', ' ', '+', ';a=b', '*']
