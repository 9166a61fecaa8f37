/** An object as JSON gives it: its fields are still to be checked. */
export type JsonFields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a JSON text holds; undefined where it is damaged, or missing. */
export function parsedJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The fields of a JSON text; none where it is damaged, missing, or no object. */
export function fieldsOfJson(text: string | undefined): JsonFields {
  const value = parsedJson(text);
  return isFields(value) ? value : {};
}
