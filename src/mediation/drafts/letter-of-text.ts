import type { DraftCode } from '../../bridge/mediation-codes';
import type { LetterPlan } from '../../plans/letter';
import { draftSentences } from '../../text/mediation/draft-sentences';
import type { MediatorSettings } from '../settings';

/** What CPC 1528-3 says of each document: made in the mediation and protected, or merely produced. */
const natures = {
  acknowledgement: 'produced',
  'entry-agreement': 'elaborated',
  why: 'none',
  proposal: 'elaborated',
  invitation: 'elaborated',
  protocol: 'elaborated',
  closing: 'produced',
  satisfaction: 'none',
  information: 'none',
} as const satisfies Record<DraftCode, keyof typeof draftSentences.natures>;

interface Draft {
  readonly code: DraftCode;
  readonly titre: string;
  readonly objet: string;
}

/** A text as a document, a paragraph per blank line; its name says a number and a title, nothing else. */
export function letterOfText(draft: Draft, text: string, { name: by }: MediatorSettings): LetterPlan {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  const parts = paragraphs.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph }));
  const footer = draftSentences.footer(by, draftSentences.natures[natures[draft.code]]);
  return { name: draft.objet, title: draft.titre, footer, parts };
}
