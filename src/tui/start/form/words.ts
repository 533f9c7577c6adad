import type { FormField, FormReading } from '../../../app/engagement/index.js';
import type { Profile } from '../../../core/index.js';
import type { Translate } from '../../../messages/index.js';

const rangeText = (range: Profile['stage1'] | undefined): string =>
  !range ? '' : range.from === range.to ? range.from : `${range.from} … ${range.to}`;

/** How a field was understood, so that a slip is seen before it is in the file; empty where there is nothing to say. */
export function readingText(field: FormField, { options, folder }: FormReading, t: Translate): string {
  switch (field) {
    case 'standards':
      return (options.standards ?? []).map((id) => t(`start:standard.${id}`)).join(' + ');
    case 'stage1':
    case 'stage2':
      return rangeText(options[field]);
    case 'team':
      return (options.team ?? []).map(({ name, role }) => (role ? `${name} (${role})` : name)).join(' · ');
    case 'departments':
      return (options.departments ?? [])
        .map(({ name, head, clauses }) =>
          [name, head && `(${head})`, clauses.join(' ')].filter(Boolean).join(' '),
        )
        .join(' · ');
    case 'folder':
      return folder;
    default:
      return '';
  }
}
