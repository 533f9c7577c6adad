import type { Finding } from '../../core/index.js';
import { serve } from '../../retrieve/index.js';
import { checkText, type TextToCheck } from './check-text.js';

/** Checks drafts while they are being verified elsewhere. */
serve<TextToCheck, Finding[]>(async (task) => ({ result: checkText(task) }));
