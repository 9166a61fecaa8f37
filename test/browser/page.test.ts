import { clickMenu, openAddress, sidebarOf, type Watched } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';

describe('the page on the demonstration', () => {
  let served: ServedWorkbook;
  let watched: Watched;

  beforeAll(async () => {
    served = await aServedWorkbook();
    watched = await openAddress(served.address);
    await watched.page.waitForSelector('.grid');
  });

  afterAll(leaveAll);

  it('shows the visible tabs, and the values as their cells show them', async () => {
    const { page } = watched;
    const names = await page.getByRole('tab').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Accueil', 'Tableau de bord', 'Achats']));
    expect(names.filter((name) => name.startsWith('_'))).toEqual([]);
    await page.getByRole('tab', { name: 'Tableau de bord' }).click();
    await page.waitForSelector('.grid td:has-text("ACH-01")');
    expect(await page.locator('.grid').textContent()).toMatch(/\d+,\d\s%/);
  });

  it('lets a text run over empty cells, and no further than the next one that is written', async () => {
    const { page } = watched;
    await page.getByRole('tab', { name: 'Accueil', exact: true }).click();
    await page.waitForSelector('.grid td:has-text("À faire cette semaine")');
    const overlaps = await page.evaluate(`[...document.querySelectorAll('.grid tr')].flatMap((row) => {
      const cells = [...row.cells].slice(1);
      return cells.flatMap((cell, index) => {
        const next = cells.slice(index + 1).find((other) => other.textContent !== '');
        const text = document.createRange();
        text.selectNodeContents(cell);
        const drawn = cell.firstElementChild ?? (cell.classList.contains('over') ? text : cell);
        const isOver = next && drawn.getBoundingClientRect().right > next.getBoundingClientRect().left + 1;
        return isOver ? [cell.textContent] : [];
      });
    })`);
    expect(overlaps).toEqual([]);
    expect(await page.locator('.grid td.over').count()).toBeGreaterThan(5);
  });

  it('says what is running beside what the file is, never over it', async () => {
    const { page } = watched;
    await clickMenu(page, 'Aide');
    await page.locator('#activity button').waitFor();
    const [end, start] = await page.evaluate<readonly [number, number]>(
      `['#activity button', '#state'].map((part) => document.querySelector(part).getBoundingClientRect()).map(({ left, right }, index) => (index === 0 ? right : left))`,
    );
    await page.getByRole('button', { name: 'OK' }).click();
    expect(end).toBeLessThanOrEqual(start);
  });

  it('shows 200 rows, then more on demand', async () => {
    const { page } = watched;
    await page.getByRole('tab', { name: 'Achats', exact: true }).click();
    await page.locator('.grid tbody tr').nth(199).waitFor();
    expect(await page.locator('.grid tbody tr').count()).toBe(200);
    await page.getByRole('button', { name: /^Afficher 200 lignes de plus/ }).click();
    await page.locator('.grid tbody tr').nth(399).waitFor();
    expect(await page.locator('.grid tbody tr').count()).toBe(400);
  });

  it('opens « Vérifier le classeur » from the menu by keyboard, and runs it again', async () => {
    const { page } = watched;
    await page.locator('button.menu').focus();
    await page.keyboard.press('ArrowDown');
    const items = await page.getByRole('menuitem').allTextContents();
    for (let rank = 0; rank < items.indexOf('Vérifier le classeur'); rank++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const sidebar = await sidebarOf(page);
    await sidebar.waitForSelector('.notice');
    const texts = await sidebar.locator('.notice').allTextContents();
    expect(texts.join('\n')).toContain('Version du classeur');
    expect(await sidebar.locator('.notice strong').first().textContent()).toMatch(/En ordre|À voir|À reprendre/);
    await sidebar.locator('#again').click();
    await sidebar.locator('#state', { hasText: /, à \d\d:\d\d\.$/ }).waitFor();
    await page.getByRole('button', { name: 'Fermer le panneau' }).click();
    expect(await page.locator('.sidebar').count()).toBe(0);
  });

  it('explains a figure, and says next to the field why it cannot', async () => {
    const { page } = watched;
    await clickMenu(page, 'Expliquer un chiffre…');
    const sidebar = await sidebarOf(page);
    await sidebar.locator('#parts .notice').first().waitFor();
    expect(await sidebar.locator('#state').textContent()).toMatch(/^ACH-01, \d{4} : \d+,\d\s%/);
    await sidebar.locator('#code').fill('<b>RIEN');
    await page.keyboard.press('Enter');
    await sidebar.locator('#error:not(:empty)').waitFor();
    expect(await sidebar.locator('#parts .notice').count()).toBe(0);
    await page.getByRole('button', { name: 'Fermer le panneau' }).click();
  });

  it('runs a command of the menu and saves the file', async () => {
    const { page } = watched;
    await clickMenu(page, 'Actualiser les indicateurs');
    await page.locator('#state', { hasText: 'Enregistré à' }).waitFor();
  });

  it('gives the .xlsx', async () => {
    const { page } = watched;
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    expect(download.suggestedFilename()).toBe('demo.xlsx');
    expect(await download.failure()).toBeNull();
  });

  it('asks nothing of any other machine and complains of nothing', () => {
    const own = new URL(served.address);
    const side = `http://localhost:${Number(own.port) + 1}`;
    expect([...watched.origins].sort()).toEqual([own.origin, side].sort());
    expect(watched.complaints).toEqual([]);
  });
});
