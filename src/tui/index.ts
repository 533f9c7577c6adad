export { runWorkbench, type WorkbenchOptions } from './run.js';
