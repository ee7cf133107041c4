import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { NoteCheck } from '../../src/harvest/note-check.ts';

export function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const people = rowsOf('people.csv');

/** The demo day: everybody's name, and two words the organiser asked to watch. */
export const demoDay = {
  watchWords: ['Yvonne', 'Kleindorp'],
  names: people.map(({ first_name, last_name }) => `${first_name} ${last_name}`),
};

export const nothingKnown = { watchWords: [], names: [] };

export function rulesOf(check: NoteCheck): readonly string[] {
  if (check.verdict === 'ok') return [];
  return check.verdict === 'block' ? [check.rule] : check.rules;
}
