import type { Span } from './span.js';

/** A management system where it is named: `QMS`, `EMS`, `OHSMS`, `EC`, `ISMS`. */
export interface NamedSystem extends Span {
  system: string;
}

/** What a report says of whole management systems. */
export interface SystemStatement extends Span {
  /**
   * `audited`: what was applied for or looked at; `unaudited`: not looked at; `recommended` and `concluded`:
   * what the team recommends, or finds to conform; `deferred`: postponed or refused.
   */
  kind: 'audited' | 'unaudited' | 'recommended' | 'concluded' | 'deferred';
  systems: NamedSystem[];
  /** All of the audit, without a name: `三个体系一并推荐`. */
  all: boolean;
}
