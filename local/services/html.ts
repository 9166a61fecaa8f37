import type { Blobs } from './blob';
import { exception, reads, type EmulatedClass, type Emulator } from './emulate';
import { escapeHtml } from './html-escape';
import { defineTemplate } from './html-template';
import { utf8Of } from './octets';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What a page is made of; sizes in pixels, null if not asked. */
export interface HtmlState {
  content: string;
  title: string | null;
  width: number | null;
  height: number | null;
  faviconUrl: string | null;
}

/** Pages of a realm. */
export type HtmlOutputs = EmulatedClass<HtmlOutput, HtmlState>;

/** HtmlService with the class of its pages, which Ui shows. */
export interface HtmlDoor {
  readonly service: GoogleAppsScript.HTML.HtmlService;
  readonly outputs: HtmlOutputs;
}

/**
 * HtmlService: pages from texts, project files and templates.
 * @see https://developers.google.com/apps-script/reference/html/html-service
 */
export function createHtmlService(emulator: Emulator, blobs: Blobs): HtmlDoor {
  const { host, define, enumeration } = emulator;
  const sandboxMode = enumeration('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
  const frameMode = enumeration('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
  const newPage = (content: string): HtmlOutput =>
    outputs.create({ content, title: null, width: null, height: null, faviconUrl: null });
  const templates = defineTemplate(emulator, newPage);
  const outputs = defineOutput(emulator, blobs, (content) => templates.create(content));
  const textOf = (source: unknown): string => (typeof source === 'string' ? source : textOfBlob(blobs, source));
  const fileNamed = (name: string): string => {
    const text = host.projectFile(name);
    if (text === null) throw exception(`No HTML file named ${name} was found.`);
    return text;
  };
  const service = define<GoogleAppsScript.HTML.HtmlService, null>({
    service: 'HtmlService',
    name: '',
    members: { SandboxMode: sandboxMode, XFrameOptionsMode: frameMode, initTemplate: templates.start },
    methods: {
      createHtmlOutput: reads(
        ['', 'String|Blob'],
        (_state, source?: unknown) => newPage(source === undefined ? '' : textOf(source)),
        'pure',
      ),
      createHtmlOutputFromFile: reads('String', (_state, name: string) => newPage(fileNamed(name))),
      createTemplate: reads('String|Blob', (_state, source: unknown) => templates.create(textOf(source)), 'pure'),
      createTemplateFromFile: reads('String', (_state, name: string) => templates.create(fileNamed(name))),
      getUserAgent: reads('', () => null, 'pure'),
    },
  }).create(null);
  templates.useService(service);
  return { service, outputs };
}

function textOfBlob(blobs: Blobs, blob: unknown): string {
  const { octets } = blobs.stateOf(blob);
  return (blobs.create({ octets, contentType: null, name: null }) as { getDataAsString(): string }).getDataAsString();
}

function defineOutput({ define }: Emulator, blobs: Blobs, templateOf: (content: string) => unknown): HtmlOutputs {
  const change = (page: HtmlState, changes: Partial<HtmlState>): HtmlOutput => {
    Object.assign(page, changes);
    return outputs.create(page);
  };
  const outputs: HtmlOutputs = define<HtmlOutput, HtmlState>({
    service: 'HtmlService',
    name: 'HtmlOutput',
    methods: {
      append: reads('String', (page, added: string) => change(page, { content: page.content + added }), 'pure'),
      appendUntrusted: reads(
        'String',
        (page, added: string) => change(page, { content: page.content + escapeHtml(added) }),
        'pure',
      ),
      addMetaTag: reads(
        'String, String',
        (page, name: string, content: string) => change(page, { content: withMeta(page.content, name, content) }),
        'pure',
      ),
      asTemplate: reads('', (page) => templateOf(page.content), 'pure'),
      clear: reads('', (page) => change(page, { content: '' }), 'pure'),
      getBlob: reads('', (page) =>
        blobs.create({ octets: utf8Of(page.content), contentType: 'text/html', name: null }),
      ),
      getContent: reads('', (page) => page.content, 'pure'),
      getFaviconUrl: reads('', (page) => page.faviconUrl, 'pure'),
      getHeight: reads('', (page) => page.height, 'pure'),
      getTitle: reads('', (page) => page.title ?? '', 'pure'),
      getWidth: reads('', (page) => page.width, 'pure'),
      setContent: reads('String', (page, content: string) => change(page, { content }), 'pure'),
      setFaviconUrl: reads('String', (page, faviconUrl: string) => change(page, { faviconUrl }), 'pure'),
      setHeight: reads('Integer|null', (page, height: number | null) => change(page, { height }), 'pure'),
      setSandboxMode: reads('HtmlService.SandboxMode', (page) => change(page, {}), 'pure'),
      setTitle: reads('String', (page, title: string) => change(page, { title }), 'pure'),
      setWidth: reads('Integer|null', (page, width: number | null) => change(page, { width }), 'pure'),
      setXFrameOptionsMode: reads('HtmlService.XFrameOptionsMode', (page) => change(page, {}), 'pure'),
    },
  });
  return outputs;
}

function withMeta(html: string, name: string, content: string): string {
  const tag = `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + tag) : tag + html;
}
