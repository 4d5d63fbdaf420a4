/** A whole request, as a client sends it; with a key, or as a visitor. */
export function requestOf (method, path, body = null, key = null) {
  const text = body === null ? '' : JSON.stringify(body)
  const type = body === null ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n`
  return Buffer.from(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n${key === null ? '' : `Authorization: Bearer ${key}\r\n`}${type}\r\n${text}`)
}
