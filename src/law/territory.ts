import { regions } from '../../sheets-templates/map/departments';
import { foldText } from '../workbook/fold-text';

/** A department or an overseas collectivity; `region` is '' where it has none. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

interface Territory {
  readonly byCode: ReadonlyMap<string, Department>;
  /** Departments of a folded name, of a department or of a region. */
  readonly byName: ReadonlyMap<string, readonly Department[]>;
}

let known: Territory | undefined;

/** Read once, at the first question: the bundle is loaded for every formula. */
function territory(): Territory {
  if (known) return known;
  const byCode = new Map<string, Department>();
  const byName = new Map<string, readonly Department[]>();
  for (const { code: region, name: regionName, departments } of regions) {
    const members = departments.split(' | ').map((written): Department => {
      const at = written.indexOf(' ');
      return { code: written.slice(0, at), name: written.slice(at + 1), region };
    });
    for (const member of members) byCode.set(member.code, member);
    byName.set(foldText(regionName), members);
    for (const member of members) if (members.length > 1) byName.set(foldText(member.name), [member]);
  }
  return (known = { byCode, byName });
}

/** Every department, in the order of the table. */
export function allDepartments(): readonly Department[] {
  return [...territory().byCode.values()];
}

/** The department of a code as the INSEE writes it. */
export function departmentOfCode(code: string): Department | undefined {
  return territory().byCode.get(code);
}

/** The department that a cell names: « 29 », « 1 », « 2a », « 29 - Finistère » or « Finistère ». */
export function departmentNamed(text: string): Department | undefined {
  const { byCode, byName } = territory();
  const code = /^\s*(\d{1,3}|2[ab])(?=$|[^0-9a-z])/i.exec(text)?.[1]?.toUpperCase();
  if (code !== undefined) return byCode.get(code.padStart(2, '0'));
  const named = byName.get(foldText(text)) ?? [];
  return named.length === 1 ? named[0] : undefined;
}

/** Name of a region by its code; that of the collectivities for ''. */
export function regionName(code: string): string {
  return regions.find((region) => region.code === code)?.name ?? '';
}

/** The region that a cell names, by its code; '' for the collectivities, undefined for no region. */
export function regionNamed(text: string): string | undefined {
  const wanted = foldText(text);
  return regions.find(({ name }) => foldText(name) === wanted)?.code;
}

/** Codes of the departments of a list of departments and regions (« 29, 35, Pays de la Loire »); undefined where an item is none. */
export function zoneOf(text: string): ReadonlySet<string> | undefined {
  const items = text.split(/[,;|\n]/).filter((item) => item.trim() !== '');
  const codes = items.map((item) => {
    const department = departmentNamed(item);
    return department
      ? [department.code]
      : territory()
          .byName.get(foldText(item))
          ?.map(({ code }) => code);
  });
  const found = codes.filter((list) => list !== undefined);
  return found.length === 0 || found.length < codes.length ? undefined : new Set(found.flat());
}
