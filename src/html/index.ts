export { type Page, renderPage } from './page.js';
