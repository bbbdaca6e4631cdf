import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine: `CHROMIUM` when it is set, else the usual places; null when there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  const candidates = named === undefined || named === '' ? places : [named];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Starts a headless Chromium in which no name but 127.0.0.1 can be resolved, so that a page which wants anything
 * from elsewhere fails visibly. The caller closes it. Throws when there is no Chromium.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install one, or name it in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Tries a check again until it holds, for up to ten seconds; after that the check's own error is thrown. */
export async function eventually(check: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(100);
    }
  }
}

/** What a page did since it was opened. */
export interface Recording {
  /** Every request over the network, as `GET http://…`; addresses of the kind `data:` and `blob:` are left out. */
  requests: string[];
  /** The requests that went to another origin than the page's own. */
  outside: string[];
  /** Requests that got no answer, with the reason. */
  failed: string[];
  /** Answers with a status of 400 or more. */
  refused: string[];
  /** Console messages of level error, and errors that nobody caught. */
  errors: string[];
  /** Violations of the page's content security policy, as `directive blocked-address`. */
  violations: string[];
}

/** Sent in place of the page's own functions: the page has no other way to tell the test of a violation. */
const reportViolations = `addEventListener('securitypolicyviolation', (event) => {
  recordViolation(event.effectiveDirective + ' ' + event.blockedURI);
});`;

/**
 * Opens a page in a context of its own and writes down what it does. `origin` is the one address that the page
 * may speak to, for instance `http://127.0.0.1:4000`.
 */
export async function openRecorded(
  browser: Browser,
  origin: string,
  viewport = { width: 1280, height: 800 },
): Promise<{ page: Page; recording: Recording }> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const recording: Recording = {
    requests: [],
    outside: [],
    failed: [],
    refused: [],
    errors: [],
    violations: [],
  };
  await page.exposeFunction('recordViolation', (violation: string) => recording.violations.push(violation));
  await page.addInitScript(reportViolations);
  // On the context, so that what the page's workers and frames ask for is written down as well.
  context.on('request', (request) => {
    const address = request.url();
    if (/^(data|blob):/.test(address)) return;
    recording.requests.push(`${request.method()} ${address}`);
    if (new URL(address).origin !== origin) recording.outside.push(address);
  });
  context.on('requestfailed', (request) => {
    recording.failed.push(`${request.url()} ${request.failure()?.errorText ?? ''}`.trim());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) recording.refused.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') recording.errors.push(message.text());
  });
  page.on('pageerror', (error) => recording.errors.push(error.message));
  return { page, recording };
}

/** Everything that a page can leave behind in its browser, as one text. */
export async function traces(page: Page): Promise<string> {
  const kept =
    await page.evaluate<string>(`(async () => JSON.stringify([location.href, history.state, window.name,
    { ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()]))()`);
  return kept + JSON.stringify(await page.context().cookies());
}
