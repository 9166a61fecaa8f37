import { codeOfRealm } from './code-of-realm';
import { reads, type Emulator } from './emulate';
import { escapeInContext } from './html-escape';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

/** What the code of a template writes to: `_` prints as it is, `_$` escapes for the place, `$out` takes raw text. */
interface TemplateOutput {
  _: unknown;
  _$: unknown;
  readonly $out: { append(text: string): string };
}

/** Templates of a realm. */
export interface Templates {
  readonly create: (source: string) => HtmlTemplate;
  /** What generated code calls first. */
  readonly start: () => TemplateOutput;
  readonly useService: (service: GoogleAppsScript.HTML.HtmlService) => void;
}

/**
 * HtmlTemplate, evaluated through the very code that getCode() shows.
 * @see https://developers.google.com/apps-script/guides/html/templates#debugging_templates
 */
export function defineTemplate({ define }: Emulator, pageOf: (content: string) => HtmlOutput): Templates {
  let service: GoogleAppsScript.HTML.HtmlService | undefined;
  const templates = define<HtmlTemplate, { readonly source: string; self?: HtmlTemplate }>({
    service: 'HtmlService',
    name: 'HtmlTemplate',
    methods: {
      evaluate: reads('', ({ source, self }) => {
        const variables: Record<string, unknown> = { ...self, HtmlService: service };
        return pageOf(evaluated(codeOf(source), variables));
      }),
      getCode: reads('', ({ source }) => codeOf(source), 'pure'),
      getCodeWithComments: reads('', ({ source }) => codeOf(source), 'pure'),
      getRawContent: reads('', ({ source }) => source, 'pure'),
    },
  });
  return {
    start: startOutput,
    create: (source) => {
      const state: { readonly source: string; self?: HtmlTemplate } = { source };
      state.self = templates.create(state);
      return state.self;
    },
    useService: (known) => {
      service = known;
    },
  };
}

function startOutput(): TemplateOutput {
  let text = '';
  return {
    set _(value: unknown) {
      text += String(value);
    },
    set _$(value: unknown) {
      text += escapeInContext(text, value);
    },
    $out: {
      append: (added) => {
        text += added;
        return text;
      },
    },
  };
}

/** Scripts of a template run in the realm's global scope, with the template's own members as variables. */
function evaluated(code: string, variables: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(variables);
  return codeOfRealm(names, `return ${code}`)(...names.map((name) => variables[name])) as string;
}

function codeOf(source: string): string {
  const parts = source.split(/(<\?[\s\S]*?\?>)/).map((part) => {
    if (!part.startsWith('<?')) return part === '' ? '' : `output._ = ${literalOf(part)};`;
    const body = part.slice(2, -2);
    if (body.startsWith('!=')) return `output._ = ${firstStatement(body.slice(2))};`;
    return body.startsWith('=') ? `output._$ = ${firstStatement(body.slice(1))};` : `${body};`;
  });
  return `(function() { var output = HtmlService.initTemplate(); ${parts.join(' ')} return output.$out.append(''); })();`;
}

function literalOf(text: string): string {
  const escaped = text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\r/g, '\\r');
  return `'${escaped.split('\n').join("\\n' +\n  '")}'`;
}

/** A printing scriptlet prints its first statement only. */
function firstStatement(code: string): string {
  return /^(?:[^;'"`]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)*/.exec(code)?.[0] ?? code;
}
