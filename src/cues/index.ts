export { announceTexts } from './pattern.js';
