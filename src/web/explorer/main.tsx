// First: it names the editor's workers, which the editor starts as soon as it is loaded.
import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
// Part by part: `graphiql/style.css` would add 600 kB of web fonts and a second copy of the editor's rules.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import './workedMenu.css';
import './editor.css';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no element with the id "page".');
createRoot(page).render(<Explorer />);
