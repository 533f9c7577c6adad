import cli from './cli.json' with { type: 'json' };
import doctor from './doctor.json' with { type: 'json' };
import draft from './draft.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import evals from './evals.json' with { type: 'json' };
import formats from './formats.json' with { type: 'json' };
import models from './models.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import retrieve from './retrieve.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };
import start from './start.json' with { type: 'json' };
import tui from './tui.json' with { type: 'json' };
import verify from './verify.json' with { type: 'json' };

export const zh = {
  cli,
  doctor,
  draft,
  errors,
  evals,
  formats,
  models,
  report,
  retrieve,
  review,
  rules,
  start,
  tui,
  verify,
};
