export { rules } from './registry.js';
