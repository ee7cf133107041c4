import { expect, test } from 'vitest';
import { readGuestFile } from '../../../src/guests/reading/read-guest-file.ts';
import { xlsx } from './guest-bytes.ts';

test('a spreadsheet under any name is read', async () => {
  const bytes = await xlsx([
    ['Naam', 'Laag'],
    ['Zoë Vis', 'manager'],
  ]);
  expect(await readGuestFile({ name: 'gasten.csv', bytes })).toEqual({
    header: ['Naam', 'Laag'],
    rows: [{ line: 2, cells: ['Zoë Vis', 'manager'] }],
  });
});

test('a list that cannot be used is refused with the reason and the row', async () => {
  const bytes = Buffer.from('Naam;Wens\nAda;"voorin\n');
  await expect(readGuestFile({ name: 'gasten.xlsx', bytes })).rejects.toMatchObject({
    name: 'GuestFileProblem',
    reason: 'open_quote',
    details: { line: 2 },
  });
  await expect(readGuestFile({ name: 'groot.csv', bytes: Buffer.alloc(3e6, 'a;b\n') })).rejects.toMatchObject(
    {
      reason: 'too_big',
      details: { limit: 2 * 1024 * 1024 },
    },
  );
});

test('others do not wait while a hostile file is read', async () => {
  let turns = 0;
  const heartbeat = setInterval(() => turns++, 10);
  const bytes = Buffer.from('"a"b'.repeat(200_000));
  const reading = readGuestFile({ name: 'gasten.csv', bytes }, 25_000);
  await expect(reading).rejects.toMatchObject({ reason: 'open_quote' });
  clearInterval(heartbeat);
  expect(turns).toBeGreaterThan(5);
});

test('a file that takes too long is refused', async () => {
  const bytes = Buffer.from('Naam;Laag\nZoë Vis;manager');
  await expect(readGuestFile({ name: 'gasten.csv', bytes }, 1)).rejects.toMatchObject({
    reason: 'broken_file',
  });
});
