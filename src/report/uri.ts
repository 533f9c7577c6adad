const DRIVE = /^[A-Za-z]:[\\/]/u;

/** Lone surrogates, which a file name on some systems may hold, cannot be percent-encoded. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const encodePath = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');

/**
 * A file path as a URI reference: relative paths stay relative, absolute ones become `file:` URIs, Windows separators
 * become `/`, and everything but unreserved characters is percent-encoded (RFC 3986), Chinese names as UTF-8.
 */
export function toUri(path: string): string {
  if (path.startsWith('\\\\')) return `file://${encodePath(path.slice(2).replaceAll('\\', '/'))}`;
  if (DRIVE.test(path))
    return `file:///${path.slice(0, 2)}${encodePath(path.slice(2).replaceAll('\\', '/'))}`;
  if (path.startsWith('/')) return `file://${encodePath(path)}`;
  // A backslash is a separator on Windows only; a path that also has slashes is none of Windows'.
  return encodePath(path.includes('/') ? path : path.replaceAll('\\', '/'));
}
