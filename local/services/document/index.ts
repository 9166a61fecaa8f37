import type { Blobs } from '../blob';
import { exception, reads, writes, type EmulatedClass, type Emulator } from '../emulate';
import type { StoredDocument } from '../../store/platform';
import { defineElements } from './classes';
import type { Elements } from './element';
import { documentEnumerations } from './enumerations';
import { newContent, newNode, type DocumentContent } from './tree';

type DocumentApp = GoogleAppsScript.Document.DocumentApp;
type Document = GoogleAppsScript.Document.Document;

const ADDRESS = 'https://docs.google.com/document/d/';

/**
 * DocumentApp: documents are trees kept with the workbook; converting one to PDF is not emulated.
 * @see https://developers.google.com/apps-script/reference/document/document-app
 */
export function createDocumentApp(emulator: Emulator, blobs: Blobs): DocumentApp {
  const { host, define } = emulator;
  const enums = documentEnumerations(emulator);
  const elements = defineElements(emulator, blobs, enums);
  const documents = defineDocument(emulator, elements);
  const open = (id: string, refusal: string): Document => {
    const stored = host.platform.documents.find((document) => document.id === id);
    if (stored === undefined) throw exception(refusal);
    return documents.create(stored);
  };
  return define<DocumentApp, null>({
    service: 'DocumentApp',
    name: '',
    members: { ...enums },
    methods: {
      create: writes(
        'String',
        (_state, name: string) => {
          host.platform.nextId += 1;
          const stored: StoredDocument = { id: `document-${host.platform.nextId}`, name, content: newContent() };
          host.platform.documents.push(stored);
          return documents.create(stored);
        },
        'openDocument',
      ),
      getActiveDocument: reads('', () => null),
      openById: reads(
        'String',
        (_state, id: string) => {
          if (id === '') throw exception('Invalid argument: id');
          return open(id, 'Unexpected error while getting the method or property openById on object DocumentApp.');
        },
        'openDocument',
      ),
      openByUrl: reads(
        'String',
        (_state, url: string) => {
          const id = /\/d\/([\w-]+)/.exec(url)?.[1];
          return open(id ?? '', 'Invalid argument: url');
        },
        'openDocument',
      ),
    },
  }).create(null);
}

function defineDocument({ define }: Emulator, elements: Elements): EmulatedClass<Document, StoredDocument> {
  const contentOf = (stored: StoredDocument): DocumentContent => stored.content as DocumentContent;
  const section = (stored: StoredDocument, name: 'header' | 'footer'): unknown => {
    const content = contentOf(stored);
    return content[name] === null ? null : elements.objectOf(content, content[name]);
  };
  const add = (stored: StoredDocument, name: 'header' | 'footer'): unknown => {
    const content = contentOf(stored);
    if (content[name] !== null) throw exception(`Document already contains a ${name}.`);
    content[name] = newNode(name === 'header' ? 'HEADER_SECTION' : 'FOOTER_SECTION', [newNode('PARAGRAPH')]);
    return section(stored, name);
  };
  const documents: EmulatedClass<Document, StoredDocument> = define<Document, StoredDocument>({
    service: 'DocumentApp',
    name: 'Document',
    methods: {
      addFooter: writes('', (stored) => add(stored, 'footer')),
      addHeader: writes('', (stored) => add(stored, 'header')),
      getBody: reads('', (stored) => elements.objectOf(contentOf(stored), contentOf(stored).body)),
      getFooter: reads('', (stored) => section(stored, 'footer')),
      getHeader: reads('', (stored) => section(stored, 'header')),
      getId: reads('', ({ id }) => id),
      getName: reads('', ({ name }) => name),
      getUrl: reads('', ({ id }) => `${ADDRESS}${id}/edit`),
      saveAndClose: writes('', () => null, 'commit'),
      setName: writes('String', (stored, name: string) => {
        stored.name = name;
        return documents.create(stored);
      }),
    },
  });
  return documents;
}
