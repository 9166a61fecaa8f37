import { reads, writes, type EnumMember } from '../emulate';
import { shown, storedAttributes } from './attribute-methods';
import type { ElementMethods, Elements } from './element';

/**
 * Looks of the headings of a document, as they have been changed.
 * @see https://developers.google.com/apps-script/reference/document/body#setHeadingAttributes(ParagraphHeading,Object)
 */
export function headingMethods(elements: Elements): ElementMethods {
  return {
    getHeadingAttributes: reads('DocumentApp.ParagraphHeading', ({ content }, heading: EnumMember) =>
      Object.fromEntries(
        Object.entries(content.headings[heading.name()] ?? {}).map(([name, value]) => [
          name,
          shown(elements.enums, name, value),
        ]),
      ),
    ),
    setHeadingAttributes: writes(
      'DocumentApp.ParagraphHeading, Object',
      ({ content, node }, heading: EnumMember, values: Record<string, unknown>) => {
        const name = heading.name();
        content.headings[name] = { ...content.headings[name], ...storedAttributes(values) };
        return elements.objectOf(content, node);
      },
    ),
  };
}
