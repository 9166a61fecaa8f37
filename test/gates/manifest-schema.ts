/**
 * What a manifest of ours may say: the fields of the official structure that a workbook script uses, and no other.
 * @see https://developers.google.com/apps-script/manifest
 * @see https://www.schemastore.org/appsscript.json
 */
export const manifestSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['timeZone', 'runtimeVersion', 'exceptionLogging', 'oauthScopes'],
  properties: {
    timeZone: { const: 'Europe/Paris' },
    // Rhino is gone; STABLE would follow whatever comes next.
    runtimeVersion: { const: 'V8' },
    exceptionLogging: { enum: ['NONE', 'STACKDRIVER'] },
    oauthScopes: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', pattern: '^https://www\\.googleapis\\.com/auth/[a-z]+(\\.[a-z_]+)*$' },
    },
    // HTTPS prefixes with a path; one leading `*.` stands for the sub-domains.
    urlFetchWhitelist: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', pattern: '^https://(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+/\\S*$' },
    },
    dependencies: {
      type: 'object',
      additionalProperties: false,
      properties: {
        enabledAdvancedServices: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['userSymbol', 'serviceId', 'version'],
            properties: {
              userSymbol: { type: 'string', pattern: '^[A-Za-z_$][\\w$]*$' },
              serviceId: { type: 'string', minLength: 1 },
              version: { type: 'string', pattern: '^v\\d' },
            },
          },
        },
      },
    },
  },
} as const;
