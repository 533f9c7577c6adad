export { extractDepartmentActs } from './acts.js';
export { extractDepartmentLists } from './lists.js';
