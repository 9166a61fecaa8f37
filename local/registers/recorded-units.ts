import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisterUnit } from './register-unit';

function isUnit(value: unknown): value is RegisterUnit {
  return typeof value === 'object' && value !== null && 'siren' in value && typeof value.siren === 'string';
}

function unitsIn(text: string): readonly RegisterUnit[] {
  const value: unknown = JSON.parse(text);
  const results = typeof value === 'object' && value !== null && 'results' in value ? value.results : [];
  return Array.isArray(results) ? results.filter(isUnit) : [];
}

/** The companies of recorded answers (`*.json` of a folder), each once: an answer about one SIREN wins over a list. */
export function recordedUnits(folder: string): readonly RegisterUnit[] {
  const answers = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => unitsIn(readFileSync(join(folder, name), 'utf8')));
  const units = new Map<string, RegisterUnit>();
  for (const list of [...answers].sort((a, b) => b.length - a.length))
    for (const unit of list) units.set(unit.siren, unit);
  return [...units.values()];
}
