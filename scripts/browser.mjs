// Plain Node: the browser that the browser tests use.
import { onPath } from './java.mjs';
import { say } from './run.mjs';
import { aptInstall } from './tools.mjs';

/** Chromium or Chrome on the PATH, or undefined. */
export const findBrowser = (env = process.env) =>
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .map((name) => onPath(name, env))
    .find((path) => path !== undefined);

/** On Debian as root installs Chromium; anywhere else says that the browser tests will be skipped. Never fails. */
export async function ensureBrowser({ env, root }) {
  if (findBrowser(env) !== undefined) return;
  if (root && onPath('apt-get', env) !== undefined) {
    say('no Chromium found: installing chromium with apt-get');
    const complaint = await aptInstall(['chromium', 'fonts-liberation'], env);
    if (complaint === undefined) return;
    say(`apt-get could not install chromium (${complaint})`);
  }
  say('no Chromium or Chrome on the PATH: the browser tests will be skipped');
}
