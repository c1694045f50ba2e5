const own = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types leitfaden',
]

/** Nothing but the page's own files runs, nothing is loaded from elsewhere, nothing leaves the page. */
export const contentSecurityPolicy = [...own, "connect-src 'none'"].join('; ')

/** The service worker fetches the page's files, to keep them. */
const ofServiceWorker = [...own, "connect-src 'self'"].join('; ')

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

const refused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

/**
 * What a server should say beside each file.
 * @param {string} extension
 * @param {string} [path] From the folder of the page on, with a slash before it.
 * @returns {Record<string, string>}
 */
export function headersFor(extension, path = '') {
  const policy = path === '/service-worker.js' ? ofServiceWorker : contentSecurityPolicy
  return {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    // A meta element can not say who may frame the page.
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
    // The names of these files change with what is in them.
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}
