import type { Disposition, Finding } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import type { Role } from '../text/lines.js';

export const SEVERITY_ROLE: Readonly<Record<Finding['severity'], Role>> = {
  error: 'bad',
  warning: 'warn',
  info: 'accent',
};

/** What a passage is to its finding, in the reader's words; roles the catalogue lacks are shown as they are. */
export function roleName(t: Translate, role: string): string {
  const key = `roles.${role}`;
  const name = /^[a-z0-9-]+$/u.test(role) ? t(`report:${key}`) : key;
  return name === key ? role : name;
}

/** `dismissed (Xu Qing 2026-03-02): reason` */
export function decisionText(t: Translate, { status, reason, by, at }: Disposition): string {
  const who = [by, at].filter((part) => part !== undefined && part !== '').join(' ');
  const params = { status: t(`report:disposition.${status}`), who, reason: reason.replaceAll('\n', ' ') };
  return t(who === '' ? 'report:disposition.line' : 'report:disposition.lineBy', params);
}
