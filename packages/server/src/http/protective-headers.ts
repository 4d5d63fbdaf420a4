import { API_VERSION } from '../version.ts'

/** What every problem document comes with, also one that is answered before any hook runs or without a reply at all: nothing may be loaded for it, framed around it or kept of it. */
export const PROTECTIVE_HEADERS = {
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store',
  'Content-Type': 'application/problem+json; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer'
} as const
