import { aSession, errorOf, valueOf } from '../../builders/a-session';

describe('HtmlService', () => {
  it('evaluates a template with its variables, escaping for the place', () => {
    const pages = {
      page: '<p title="<?= name ?>"><? for (var i = 0; i < 2; i++) { ?>\n<b><?= i ?></b><? } ?></p><?!= include("part") ?><script>var x = <?= data ?>; var y = \'<?= name ?>\';</script>',
      part: '<i>raw</i>',
    };
    const code = `(function () {
      globalThis.include = function (name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); };
      var template = HtmlService.createTemplateFromFile('page');
      template.name = 'a"<b>';
      template.data = { s: '</script>' };
      return template.evaluate().setTitle('T').getContent();
    })()`;
    expect(valueOf(code, { pages })).toBe(
      '<p title="a&quot;&lt;b&gt;">\n<b>0</b>\n<b>1</b></p><i>raw</i>' +
        '<script>var x = {"s":"\\u003c/script\\u003e"}; var y = \'a\\"\\u003cb\\u003e\';</script>',
    );
  });

  it('shows the code of a template in the documented shape', () => {
    const code = valueOf(`HtmlService.createTemplate('<p><?= x ?></p>').getCode()`);
    expect(code).toContain("output._ = '<p>'; output._$ =  x ; output._ = '</p>';");
    expect(code).toContain("output.$out.append('')");
  });

  it('says which file is missing', () => {
    expect(errorOf(`HtmlService.createHtmlOutputFromFile('absent')`)).toBe(
      'Exception: No HTML file named absent was found.',
    );
    expect(errorOf(`HtmlService.createHtmlOutputFromFile('../../etc/passwd')`)).toContain('No HTML file named');
  });
});

describe('Ui', () => {
  it('asks, shows and lists menus through the host', () => {
    const session = aSession(
      `function main() {
        var ui = SpreadsheetApp.getUi();
        var answer = ui.prompt('Titre', 'Nom ?', ui.ButtonSet.OK_CANCEL);
        ui.showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('Volet').setWidth(900));
        ui.showModalDialog(HtmlService.createHtmlOutput('y').setWidth(420).setHeight(200), 'Boîte');
        return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText(), String(ui.alert('Fini'))];
      }`,
      { answer: (event) => (event.kind === 'prompt' ? { button: 'OK', text: 'Léa' } : undefined) },
    );
    const result = session.run({ function: 'main' });
    expect(result).toMatchObject({ ok: true, value: [true, 'Léa', 'OK'] });
    expect(result.uiEvents).toMatchObject([
      { kind: 'prompt', title: 'Titre', message: 'Nom ?', buttons: 'OK_CANCEL' },
      { kind: 'sidebar', title: 'Volet', width: 300, html: '<p>x</p>' },
      { kind: 'dialog', title: 'Boîte', width: 420, height: 200, modal: true },
      { kind: 'alert', message: 'Fini' },
    ]);
  });

  it('tells which sheet a script brings before the person, however it does; nobody looks at a run of a clock', () => {
    const code = `function main() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      var first = book.getSheets()[0];
      var second = book.insertSheet('Deux');
      SpreadsheetApp.setActiveSheet(first);
      book.setActiveSheet(second);
      first.activate();
      return [first.getSheetId(), second.getSheetId(), first.getSheetId()];
    }`;
    const shown = aSession(code).run({ function: 'main' });
    expect(shown.uiEvents).toEqual(
      (shown.ok ? (shown.value as readonly number[]) : []).map((sheetId) => ({ kind: 'tab', sheetId })),
    );
    expect(shown.uiEvents).toHaveLength(3);
    expect(aSession(code).run({ function: 'main', hasUi: false }).uiEvents).toEqual([]);
  });
});
