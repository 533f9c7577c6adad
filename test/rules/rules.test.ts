import { rules } from '../../src/rules/index.js';
import { testRule } from '../helpers/rule-tester.js';

for (const rule of rules) testRule(rule);
