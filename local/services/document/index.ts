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
  const documents = defineDocument(emulator, elements, blobs);
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

/** A place in a document: the start of an element, which is all that bookmarks need here. */
interface PositionState {
  readonly element: unknown;
  readonly offset: number;
}

function defineDocument(
  { define, host }: Emulator,
  elements: Elements,
  blobs: Blobs,
): EmulatedClass<Document, StoredDocument> {
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
  const positions = define<GoogleAppsScript.Document.Position, PositionState>({
    service: 'DocumentApp',
    name: 'Position',
    methods: { getElement: reads('', ({ element }) => element), getOffset: reads('', ({ offset }) => offset) },
  });
  const bookmarks = define<GoogleAppsScript.Document.Bookmark, { id: string }>({
    service: 'DocumentApp',
    name: 'Bookmark',
    methods: { getId: reads('', ({ id }) => id) },
  });
  const documents: EmulatedClass<Document, StoredDocument> = define<Document, StoredDocument>({
    service: 'DocumentApp',
    name: 'Document',
    methods: {
      addBookmark: writes('DocumentApp.Position', (_stored, position: unknown) => {
        const { node } = elements.stateOf(positions.stateOf(position).element);
        host.platform.nextId += 1;
        node.bookmark ??= `id.${host.platform.nextId.toString(36)}`;
        return bookmarks.create({ id: node.bookmark });
      }),
      addFooter: writes('', (stored) => add(stored, 'footer')),
      addHeader: writes('', (stored) => add(stored, 'header')),
      // Nothing on this machine makes a PDF within a script's call: the octets are none, and the add-in says so.
      getAs: reads('String', ({ name }, contentType: string) => {
        if (contentType !== 'application/pdf') throw exception(`Conversion to ${contentType} is not supported.`);
        return blobs.create({ octets: [], contentType, name: `${name}.pdf` });
      }),
      getBody: reads('', (stored) => elements.objectOf(contentOf(stored), contentOf(stored).body)),
      getFooter: reads('', (stored) => section(stored, 'footer')),
      getHeader: reads('', (stored) => section(stored, 'header')),
      getId: reads('', ({ id }) => id),
      getName: reads('', ({ name }) => name),
      getUrl: reads('', ({ id }) => `${ADDRESS}${id}/edit`),
      newPosition: reads('Any, Integer', (_stored, element: unknown, offset: number) =>
        positions.create({ element, offset }),
      ),
      saveAndClose: writes('', () => null, 'commit'),
      setName: writes('String', (stored, name: string) => {
        stored.name = name;
        return documents.create(stored);
      }),
    },
  });
  return documents;
}
