import { partText, setPartText, type Parts } from './package';
import { unprefixed } from './parse-xml';

const PATH = '[Content_Types].xml';
const BOXES = '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';

/** Declares the types of the parts that were written and forgets those of the parts that are gone. */
export function declareTypes(parts: Parts, types: ReadonlyMap<string, string>): void {
  let text = unprefixed(partText(parts, PATH));
  const declared = new Set<string>();
  for (const [tag, name = ''] of text.matchAll(/<Override\s[^>]*?PartName="\/([^"]*)"[^>]*?\/>/g)) {
    if (parts.has(name) || parts.has(decodeURI(name))) declared.add(name);
    else text = text.replace(tag, '');
  }
  const added = [...types]
    .filter(([name]) => parts.has(name) && !declared.has(name))
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  if (!/Extension="vml"/i.test(text)) text = text.replace(/<Types\b[^>]*>/, (tag) => tag + BOXES);
  setPartText(
    parts,
    PATH,
    text.replace('</Types>', () => `${added.join('')}</Types>`),
  );
}
