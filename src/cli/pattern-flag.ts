/**
 * Has V8 compile a pattern at its first use instead of interpreting it once before: ours are tried many times or never.
 *
 * It may be set while the program runs, since V8 reads it only when it makes a pattern. `--no-regexp-tier-up` says the
 * same, but for the patterns of before, too: one that was used exactly once by then (Node's own, a library's) is
 * interpreted code that is run as machine code at its next use, and the process dies of a segmentation fault.
 */
export const COMPILE_AT_FIRST_USE = '--regexp-tier-up-ticks=0';
