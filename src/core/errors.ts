export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * A mistake that a user can mend: bad usage, an unreadable file, an invalid setting.
 *
 * `code` names an entry `<code>.message` / `<code>.hint` of the `errors` message namespace; `params` fill it.
 * Commands end with exit code 2 and never print a stack for it.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly code: string,
    readonly params: MessageParams = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}
