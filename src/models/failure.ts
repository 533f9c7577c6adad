import { ModelError, type ModelFailure } from '../core/index.js';

/** A request that came to nothing, with what retrying and the ladder need to know about it. */
export class TransportError extends ModelError {
  constructor(
    failure: ModelFailure,
    detail: string,
    readonly facts: {
      /** HTTP status, or null where no response came. */
      status: number | null;
      retryable: boolean;
      /** Milliseconds the server asks to wait, or null. */
      retryAfter: number | null;
      /** Parameter that the server names as the culprit, or null. */
      parameter: string | null;
    },
  ) {
    super(failure, detail);
  }
}

const MAX_DETAIL = 300;
const KEY_LIKE = /\b(?:sk-|Bearer )[A-Za-z0-9_\-*.]{8,400}/gu;
const CONTROL = /[\p{Cc}\p{Cf}]{1,40}/gu;

/**
 * Makes words of a server fit to show: the key and whatever looks like one is masked, control characters go, and
 * the length is bounded.
 */
export function safeDetail(text: string, secret: string | undefined): string {
  const masked = secret ? text.replaceAll(secret, '***') : text;
  const plain = masked.replace(KEY_LIKE, '***').replace(CONTROL, ' ').trim();
  return plain.length > MAX_DETAIL ? `${plain.slice(0, MAX_DETAIL)}…` : plain;
}

interface StatusRow {
  failure: ModelFailure;
  retryable: boolean;
}

const STATUS: Readonly<Record<number, StatusRow>> = {
  401: { failure: 'auth', retryable: false },
  // Out of credit (DeepSeek).
  402: { failure: 'rate-limit', retryable: false },
  403: { failure: 'auth', retryable: false },
  407: { failure: 'network', retryable: false },
  408: { failure: 'timeout', retryable: true },
  409: { failure: 'server', retryable: true },
  425: { failure: 'server', retryable: true },
  429: { failure: 'rate-limit', retryable: true },
  // "Not implemented" says that a parameter is not known, which waiting does not change.
  501: { failure: 'bad-request', retryable: false },
};

/** Codes sent with 429 that no waiting cures. */
const OUT_OF_CREDIT = new Set(['insufficient_quota', 'insufficient_balance', 'Arrearage']);

export const statusRow = (status: number, code?: string | null): StatusRow => {
  const row = STATUS[status] ?? {
    failure: status >= 500 ? 'server' : 'bad-request',
    retryable: status >= 500,
  };
  return code && OUT_OF_CREDIT.has(code) ? { ...row, retryable: false } : row;
};

/** Names and codes of an error and its causes: `ECONNREFUSED`, `UND_ERR_SOCKET`, `CERT_HAS_EXPIRED` ... */
export function causeCodes(error: unknown): string[] {
  const codes: string[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if ('code' in current && typeof current.code === 'string') codes.push(current.code);
    current = current.cause;
  }
  return codes;
}

/** Connection failures that will be the same a second later: no such host, or a certificate that is not trusted. */
const LASTING = /^(?:ENOTFOUND|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_|ERR_INVALID_URL)/u;

export const networkError = (error: unknown, message: string): TransportError => {
  const codes = causeCodes(error);
  return new TransportError('network', [message, ...codes].join(' '), {
    status: null,
    retryable: !codes.some((code) => LASTING.test(code)),
    retryAfter: null,
    parameter: null,
  });
};

/** Milliseconds that `Retry-After` (seconds or a date) or `retry-after-ms` ask for, or null. */
export function retryAfter(headers: Headers | undefined, now: number): number | null {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const value = headers?.get('retry-after')?.trim() ?? '';
  if (/^\d{1,10}(?:\.\d{1,10})?$/u.test(value)) return Number(value) * 1000;
  // Date.parse makes a date of almost anything, "-3" included; an HTTP date begins with its weekday.
  const date = /^[A-Z][a-z]{2,8},? /u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
