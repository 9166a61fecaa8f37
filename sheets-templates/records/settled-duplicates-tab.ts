import { defineTab } from '../../src/workbook/define-tab';

/** Suggestions of « Doublons du panel… » that a person set aside: they are not made again. */
export const settledDuplicatesTab = defineTab({
  name: '_doublons',
  hidden: true,
  columns: {
    suggestion: { kind: 'text', header: 'Suggestion', required: true },
    by: { kind: 'text', header: 'Par' },
    on: { kind: 'day', header: 'Le' },
  },
});
