import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a file of ours: a column that is asked for is there. */
export type Row = (column: string) => string;

/** @param name of a file of the invented region, without its ending */
export function rows(name: string): readonly Row[] {
  const text = readFileSync(new URL(`./data/${name}.csv`, import.meta.url), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => (column) => row[column] ?? '');
}
