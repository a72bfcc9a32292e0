import { describe, expect, test } from 'vitest';
import { takePrintRules } from '../../src/publishing/print-rules.ts';

const forPaper = '@media print{p{color:black}}';

describe('a screen does not wait for what only paper needs', () => {
  test.for([
    ['rules for print', `p{color:red}${forPaper}`, 'p{color:red}', forPaper],
    ['the size of the paper', '@page{margin:1cm}p{color:red}', 'p{color:red}', '@page{margin:1cm}'],
    [
      'in the order in which they stand',
      '@media print{a{color:red}}@media print{a{color:black}}',
      '',
      '@media print{a{color:red}}@media print{a{color:black}}',
    ],
  ])('%s', ([, css = '', screen = '', print = '']) => {
    expect(takePrintRules([css])).toEqual({ screen: [screen], print });
  });
});

describe('a screen keeps what it needs', () => {
  test.for([
    ['rules for screens', '@media screen{p{color:red}}'],
    ['rules for both', '@media screen,print{p{color:red}}'],
    // Taken out, they would outweigh the layers that they stand below.
    ['rules inside a layer', `@layer base{${forPaper}}`],
  ])('%s', ([, css = '']) => {
    expect(takePrintRules([css])).toEqual({ screen: [css], print: '' });
  });
});

test('what several sheets say, paper reads once', () => {
  expect(takePrintRules([forPaper, `a{color:red}${forPaper}`])).toEqual({
    screen: ['', 'a{color:red}'],
    print: forPaper,
  });
});
