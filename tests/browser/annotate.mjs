// The page of newsprint-annotate --html, in headless Chromium: node annotate.mjs BUILD_DIR [SCREENSHOT_DIR]
// What the page shows is what newsprint-json says; the legend hides and shows; axe-core finds nothing to mend.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const require = createRequire(import.meta.url);  // unlike import, it looks in NODE_PATH
const {chromium} = require('playwright-core');

const [build, screenshots] = process.argv.slice(2);
const articles = fileURLToPath(new URL('../../examples/articles/', import.meta.url));
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const run = (program, ...more) =>
  execFileSync(path.join(build, 'examples', program), more, {maxBuffer: 1 << 28, encoding: 'utf8'});
const folder = mkdtempSync(path.join(tmpdir(), 'newsprint-'));
const sizes = {desktop: {width: 1280, height: 900}, phone: {width: 390, height: 844}};

const awkward = path.join(folder, 'awkward.txt');
writeFileSync(awkward, '\uFEFF<b>제목</b> & "따옴표" \'하나\'\r\n\r\n&amp; <script>alert(1)</script> 본문이다.\r\n  \r\n\r\n둘째 문단이다.\t탭.\r\n\r\nⓒ 예시일보, 무단전재 및 재배포 금지\n');

// Everything that the page says of an article, in the form of newsprint-json.
const readBack = page => page.$eval('article.page', article => {
  const value = (name, many) => {
    const all = [...article.querySelectorAll(`[data-field=${name}] dd`)].map(dd => dd.textContent);
    return many ? all : all[0] ?? null;
  };
  const text = element => element ? element.textContent : null;
  return {
    text: article.querySelector('.text').textContent,
    fields: Object.fromEntries(
      [['language'], ['section', 1], ['headline'], ['decks', 1], ['publisher'], ['authors', 1], ['published'], ['modified'],
       ['dateline'], ['related', 1], ['tags', 1], ['copyright']].map(([name, many]) => [name, value(name, many)])),
    captions: [...article.querySelectorAll('figure')].map(figure => ({
      text: text(figure.querySelector('.words')), credit: text(figure.querySelector('cite')),
      occurrences: Number(figure.dataset.occurrences)})),
    tables: [...article.querySelectorAll('table')].map(table => ({
      title: text(table.caption),
      columns: [...table.querySelectorAll('thead th')].map(text),
      rows: [...table.querySelectorAll('tbody tr')].map(row => ({
        key: text(row.cells[0]),
        values: [...row.cells].slice(1).flatMap(cell => cell.innerHTML.split('<br>').filter(part => part).map(part => {
          const value = document.createElement('p');
          value.innerHTML = part;
          return value.textContent;
        }))})),
      source: text(table.querySelector('tfoot td'))})),
    blocks: [...article.querySelectorAll('.block')].map(block => ({
      kind: block.dataset.kind, begin: Number(block.dataset.begin), end: Number(block.dataset.end), line: Number(block.dataset.line),
      text: block.textContent})),
  };
});

const author = a => a.name + (a.role ? `, ${a.role}` : '') + (a.email ? ` <${a.email}>` : '');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']});
try {
  for (const file of [awkward, path.join(articles, 'hanbit-economy.txt'), path.join(articles, 'halden-courier.txt')]) {
    const id = path.basename(file, '.txt');
    const bytes = readFileSync(file);
    const said = JSON.parse(run('newsprint-json', '--blocks', file));
    const html = path.join(folder, `${id}.html`);
    writeFileSync(html, run('newsprint-annotate', '--html', file));
    assert.doesNotMatch(readFileSync(html, 'utf8'), /<script[^>]*src|<link|url\(|@import/, 'needs nothing but itself');
    for (const colorScheme of ['light', 'dark'])
      for (const [size, viewport] of Object.entries(sizes)) {
        const context = await browser.newContext({colorScheme, viewport, offline: true});
        const page = await context.newPage();
        const problems = [];
        page.on('pageerror', error => problems.push(String(error)));
        page.on('request', request => request.url().startsWith('file:') || problems.push(request.url()));
        page.on('dialog', dialog => { problems.push('dialog'); dialog.dismiss(); });
        await page.goto(String(pathToFileURL(html)));

        const shown = await readBack(page);
        assert.equal(shown.text, new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes), 'the text, untouched');
        assert.deepEqual(shown.blocks, said.blocks.map(b => ({...b, text: bytes.subarray(b.begin, b.end).toString()})));
        const {language, section, headline, decks, publisher, authors, published, modified, dateline, related, tags, copyright} = said;
        assert.deepEqual(shown.fields, {language, section, headline, decks, publisher, authors: authors.map(author), published,
                                        modified, dateline: dateline?.text ?? null, related, tags, copyright});
        assert.deepEqual(shown.captions, said.captions);
        assert.deepEqual(shown.tables, said.tables);

        // Each kind's box hides its blocks and no others, by the keyboard too; "all" brings them back.
        const kinds = [...new Set(said.blocks.map(b => b.kind))].sort();
        const visible = () => page.$$eval('.block', blocks => [...new Set(blocks.filter(b => b.checkVisibility()).map(b => b.dataset.kind))].sort());
        assert.deepEqual((await page.$$eval('fieldset input', boxes => boxes.map(b => b.id.slice(5)))).sort(), kinds);
        assert.deepEqual(await visible(), kinds);
        for (const kind of kinds) {
          await page.focus(`#show-${kind}`);
          await page.keyboard.press('Space');
          assert.deepEqual(await visible(), kinds.filter(k => k !== kind));
          await page.keyboard.press('Space');
        }
        await page.click(`label.k-${kinds[0]}`);
        await page.getByRole('button', {name: 'all'}).click();
        assert.deepEqual(await visible(), kinds);

        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(overflow <= 0, `the page is ${overflow}px too wide at ${size}`);
        await page.evaluate(axe);
        const {violations, passes} = await page.evaluate(() => window.axe.run());
        assert.ok(passes.some(p => p.id === 'color-contrast'), 'axe-core has looked at the page');
        assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; ')}`), []);
        assert.deepEqual(problems, []);
        if (screenshots) await page.screenshot({path: path.join(screenshots, `${id}-${size}-${colorScheme}.png`), fullPage: true});
        await context.close();
      }
    console.log(`${id}: ok`);
  }
} finally {
  await browser.close();
  rmSync(folder, {recursive: true});
}
