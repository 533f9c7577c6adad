import { describe, expect, it } from 'vitest';
import { firmsBeforePeople } from '../../src/retrieve/slots/beside-people.js';

describe('firms right before somebody', () => {
  it.each([
    ['评价；沛岚置业解总评价满意。', ['沛岚置业']],
    ['查单据，禾屿物流解总签字。', ['禾屿物流']],
    ['生产部解总签字，由物流解总确认。', []],
    ['各部门的物流解总负责。', []],
  ])('%s', (text, firms) => {
    expect(firmsBeforePeople(text, { people: ['解总'] })).toEqual(firms);
  });
});
