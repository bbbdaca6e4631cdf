import { defineConfig } from 'vite';

/**
 * Builds the pages of `src/web` into static files under `dist/web`, one folder for each page.
 * A second page is one more line in `input`. Every address in the result is on the page's own origin.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  // The repository has no folder of files to copy as they are.
  publicDir: false,
  // Module workers: the policy allows scripts from the origin alone, so none may start from a blob.
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsDir: 'explorer/assets',
    target: 'es2022',
    modulePreload: { polyfill: false },
    license: { fileName: 'explorer/licences.md' },
    // Monaco, the editor, is one chunk of about 3 MB and is served from the same machine.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { explorer: `${import.meta.dirname}/explorer/index.html` },
      onLog(level, log, handle) {
        // "use client" and the like in React libraries speak to servers that render pages: there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
