import { expect, test } from 'vitest';
import { formulasWithoutAnswer } from '../../../src/guests/reading/sheet.ts';

test('formulas that show nothing are found, others are not', () => {
  const cells =
    '<x:c r="A2"><x:f>1+1</x:f></x:c><c r="B2" t="n"><f/><v/></c><c r="C2"><f>1</f><v>1</v></c><c r="D2"/>';
  expect(formulasWithoutAnswer(`<row r='2' spans="1:4">${cells}</row>`)).toEqual([
    { row: 2, column: 1, text: '=1+1' },
    { row: 2, column: 2, text: '=' },
  ]);
});

test.each([
  ['a cell beyond column 60', '<c r="BI1"><v>1</v></c>', 'too_many_columns'],
  ['a cell beyond row 50,000', '<c r="A50001"><v>1</v></c>', 'too_many_rows'],
  ['a row beyond the last one of Excel', '<row r="1048577"/>', 'outside the sheet'],
  ['a row with a name that is no number', '<row r="1e3"/>', 'outside the sheet'],
  ['an empty cell beyond the last row', '<c r="A1048577"/>', 'outside the sheet'],
])('%s is stopped before the sheet is built', (_, xml, reason) => {
  expect(() => formulasWithoutAnswer(xml)).toThrow(reason);
});

test('empty cells may be anywhere in the sheet', () => {
  expect(formulasWithoutAnswer('<row r="1048576"><c r="XFD1048576" s="1"/><c r="XFE7"> </c></row>')).toEqual(
    [],
  );
});
