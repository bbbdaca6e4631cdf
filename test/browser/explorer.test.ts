import { groups } from '../../src/web/explorer/worked.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import {
  eventually,
  findChromium,
  launchBrowser,
  openRecorded,
  traces,
  type Recording,
} from '../harness/browser.ts';

const inChromium = findChromium() === null ? test.skip : test;
const folder = new URL('../../schema/questions/', import.meta.url);
const titles = readdirSync(folder).map((file) =>
  (readFileSync(new URL(file, folder), 'utf8').split('\n')[0] ?? '').replace(/^#\s*/, ''),
);
const nothingAmiss = { outside: [], failed: [], refused: [], errors: [], violations: [] };

/** A setting of the test run, which `npm test` makes when it starts crossforce for these tests. */
function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} must be set: see test/harness.`);
  return value;
}

const reason = 'Checking that the explorer works';
let browser: Browser;
let origin: string;
let token: string;

async function open(viewport = { width: 1280, height: 800 }) {
  const opened = await openRecorded(browser, origin, viewport);
  await opened.page.goto(`${origin}/explorer/`);
  await opened.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return opened;
}

async function signIn(page: Page, as = token) {
  await page.getByLabel('Token').fill(as);
  await page.getByLabel('Purpose').selectOption('PREVENT_DETECT_CRIME');
  await page.getByLabel('Reason', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const isQuery = (request: Request) =>
  request.url() === `${origin}/graphql` && !(request.postData() ?? '').includes('IntrospectionQuery');
const runButton = (page: Page) => page.getByRole('button', { name: /^Execute query/ });

/** Presses the play button and gives the request and the reply as they went over the network. */
async function run(page: Page) {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => isQuery(answer.request())),
    runButton(page).click(),
  ]);
  const reply: unknown = await response.json();
  return { headers: await response.request().allHeaders(), reply };
}

/** The text of an editor, without white space: it prints U+00A0 for a space, wraps lines, and keeps them in any order. */
async function shown(page: Page, editor: string): Promise<string> {
  const text = await page.evaluate<string>(`[...document.querySelectorAll('${editor} .view-line')]
    .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top)).map((line) => line.textContent).join('')`);
  return text.replace(/\s/g, '');
}

const posts = (recording: Recording) => recording.requests.filter((request) => request.startsWith('POST'));

jest.setTimeout(60_000);

describe('the explorer in Chromium', () => {
  beforeAll(async () => {
    if (findChromium() === null) return;
    origin = new URL(setting('CROSSFORCE_TEST_URL')).origin;
    token = setting('CROSSFORCE_TEST_TOKEN');
    browser = await launchBrowser();
  });
  afterEach(async () => {
    if (findChromium() !== null) await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    if (findChromium() !== null) await browser.close();
  });

  inChromium('opens with no other host asked, nothing refused, no error and no policy broken', async () => {
    const { page, recording } = await open();
    await page.waitForLoadState('networkidle');
    expect(recording).toMatchObject(nothingAmiss);
    expect(recording.requests.length).toBeGreaterThan(5);
    expect(recording.requests.filter((one) => !one.startsWith(`GET ${origin}/explorer/`))).toEqual([]);
    await page.getByText('Sign in with a token').waitFor();
  });

  inChromium('would notice a broken policy, another host, and a token left in the browser', async () => {
    const { page, recording } = await open();
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement('script'), { text: '1' }))`,
    );
    await page.evaluate(`fetch('https://elsewhere.invalid/').catch(() => null)`);
    await page.evaluate(`sessionStorage.setItem('kept', ${JSON.stringify(token)})`);
    await eventually(() => expect(recording.violations.join()).toMatch(/script-src.*connect-src/));
    expect(recording.errors.length).toBeGreaterThanOrEqual(2);
    expect(await traces(page)).toContain(token);
    const { page: blank, recording: unguarded } = await openRecorded(browser, origin);
    await blank.goto('about:blank');
    await blank.evaluate(`fetch('http://elsewhere.invalid/').catch(() => null)`);
    expect(unguarded.outside).toEqual(['http://elsewhere.invalid/']);
    expect(unguarded.failed).toHaveLength(1);
  });

  inChromium('offers every worked query by its title, and opens the one that is chosen', async () => {
    const { page } = await open();
    await page.getByText('Worked queries').first().click();
    const list = page.getByRole('group', { name: 'Worked queries' });
    expect((await list.getByRole('button').allTextContents()).sort()).toEqual([...titles].sort());
    expect(titles.length).toBeGreaterThanOrEqual(15);
    const headings = await list.getByRole('heading').allTextContents();
    expect(headings).toEqual([...groups]);
    for (const title of titles) {
      if (!(await list.isVisible())) await page.getByText('Worked queries').first().click();
      await list.getByRole('button', { name: title }).click();
      await eventually(async () =>
        expect(await shown(page, '.graphiql-query-editor')).toContain(`#${title.replace(/\s/g, '')}`),
      );
    }
    // A tab that was changed is the reader's own: the query is opened afresh beside it, with its variables.
    const last = titles.at(-1) ?? '';
    const variables = await shown(page, '.graphiql-editor-tool');
    const count = await page.locator('.graphiql-tab-button').count();
    await page.keyboard.type('# mine ');
    await page.waitForTimeout(300);
    await page.getByText('Worked queries').first().click();
    await list.getByRole('button', { name: last }).click();
    await eventually(async () => expect(await page.locator('.graphiql-tab-button').count()).toBe(count + 1));
    await eventually(async () => expect(await shown(page, '.graphiql-editor-tool')).toBe(variables));
    expect(await shown(page, '.graphiql-query-editor')).not.toContain('#mine');
  });

  inChromium('sends nothing before there is a token', async () => {
    const { page, recording } = await open();
    await runButton(page).click();
    await eventually(async () =>
      expect(await shown(page, '.result-window')).toContain('Signinwithatokenfirst'),
    );
    expect(posts(recording)).toEqual([]);
  });

  inChromium(
    'runs the first worked query as the reader who signed in, and keeps her token nowhere',
    async () => {
      const { page, recording } = await open();
      await signIn(page);
      await page.getByText('Signed in.').waitFor();
      const { headers, reply } = await run(page);
      expect(reply).toMatchObject({ data: expect.anything() });
      expect(reply).not.toHaveProperty('errors');
      // It finds something: at least one list of the answer has an entry.
      expect(JSON.stringify(reply)).toMatch(/\[\{/);
      expect(headers).toMatchObject({
        authorization: `Bearer ${token}`,
        'x-access-purpose': 'PREVENT_DETECT_CRIME',
        'x-access-reason': reason,
      });
      expect(headers).not.toHaveProperty('x-access-unmask');
      await eventually(async () => expect(await shown(page, '.result-window')).toMatch(/^\{"data":.{20}/));
      const whole = JSON.stringify(reply, null, 2).replace(/\s/g, '');
      expect(whole.startsWith(await shown(page, '.result-window'))).toBe(true);
      expect(recording).toMatchObject(nothingAmiss);

      for (const tab of await page.locator('.graphiql-tab-button').all()) {
        await tab.click();
        await run(page);
      }
      // The editor writes what it stores half a second after the last change.
      await page.waitForTimeout(1_000);
      const left = await traces(page);
      for (const part of [token, ...token.split('.')]) expect(left).not.toContain(part);
      expect(left).not.toContain('graphiql');
      expect(posts(recording).every((request) => request === `POST ${origin}/graphql`)).toBe(true);
      const picture = join(tmpdir(), `crossforce-explorer-${process.pid}.png`);
      await page.screenshot({ path: picture });
      process.stdout.write(`explorer screenshot: ${picture}\n`);
    },
  );

  inChromium('offers the purposes that the schema knows', async () => {
    const { page } = await open();
    const response = await page.request.post(`${origin}/graphql`, {
      headers: {
        authorization: `Bearer ${token}`,
        'x-access-purpose': 'PREVENT_DETECT_CRIME',
        'x-access-reason': reason,
      },
      data: { query: '{ __type(name: "AccessPurpose") { enumValues { name } } }' },
    });
    const values = await page.getByLabel('Purpose').locator('option').all();
    const offered = await Promise.all(values.map((option) => option.getAttribute('value')));
    expect(await response.json()).toEqual({
      data: { __type: { enumValues: offered.filter((value) => value !== '').map((name) => ({ name })) } },
    });
  });

  inChromium('says in words that a token is not accepted', async () => {
    const { page } = await open();
    await signIn(page, 'not.a.token');
    await page.getByRole('status').getByText('The server did not accept the token').waitFor();
    await eventually(async () => expect(await shown(page, '.result-window')).toContain('UNAUTHENTICATED'));
    expect(await shown(page, '.result-window')).not.toContain('stack');
  });

  inChromium('clears the token, the tabs and the results', async () => {
    const { page, recording } = await open();
    const tabs = page.locator('.graphiql-tab-button');
    const before = await tabs.allTextContents();
    await signIn(page);
    await run(page);
    await page.getByRole('button', { name: 'New tab' }).click();
    await eventually(async () => expect(await tabs.count()).toBe(before.length + 1));
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('status').getByText('Cleared').waitFor();
    await eventually(async () => expect(await tabs.allTextContents()).toEqual(before));
    expect(await page.getByLabel('Token').inputValue()).toBe('');
    expect(await shown(page, '.result-window')).toBe('');
    const sent = posts(recording).length;
    await runButton(page).click();
    await eventually(async () =>
      expect(await shown(page, '.result-window')).toContain('Signinwithatokenfirst'),
    );
    expect(posts(recording)).toHaveLength(sent);
  });

  inChromium('can be used by keyboard on a page 320 pixels wide', async () => {
    const { page } = await open({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.keyboard.press('Tab');
    const focus = () => page.evaluate<string>('document.activeElement.textContent');
    expect(await focus()).toBe('Skip to the editor');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('editor');
    await page.locator('.graphiql-query-editor .graphiql-editor').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.className')).toContain('graphiql-editor');
  });
});
