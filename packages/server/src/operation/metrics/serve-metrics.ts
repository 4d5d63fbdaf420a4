import { createServer } from 'node:http'
import { API_VERSION } from '../../version.ts'
import type { Metrics } from './create-metrics.ts'

export interface MetricsServer {
  /** `http://127.0.0.1:9090` */
  readonly address: string
  readonly close: () => Promise<void>
}

/** A port of its own with `/metrics` and nothing else, for a network that only monitoring reaches. */
export async function serveMetrics ({ text, type }: Pick<Metrics, 'text' | 'type'>, { host, port }: { readonly host: string, readonly port: number }): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: 5_000, headersTimeout: 5_000, keepAliveTimeout: 5_000 }, (request, response) => {
    response.setHeader('API-Version', API_VERSION).setHeader('Cache-Control', 'no-store').setHeader('X-Content-Type-Options', 'nosniff')
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Only GET /metrics is here\n')
      return
    }
    text().then(
      (body) => response.writeHead(200, { 'Content-Type': type }).end(body),
      () => response.writeHead(500).end()
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const bound = server.address()
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${typeof bound === 'object' && bound !== null ? bound.port : port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
}
