import { GraphiQL } from 'graphiql';
import { useMemo, useRef, useState } from 'react';
import { accessHeaders, noAccess, type Access } from './access.ts';
import { AccessForm } from './accessForm.tsx';
import { ask, type Question } from './ask.ts';
import { Opener, type OpenerHandle } from './opener.tsx';
import { questions } from './questions.ts';
import { StatusLine, type Status } from './statusLine.tsx';
import { memoryStorage } from './storage.ts';
import { WorkedMenu } from './workedMenu.tsx';

const introspection = 'IntrospectionQuery';
/** The first query of each heading; the others are opened from the menu. */
const tabs = questions
  .filter(({ group }, place) => questions.findIndex((other) => other.group === group) === place)
  .map(({ query, variables }) => ({ query, variables }));

/** Everything that "Clear" throws away: a new one has empty storage, and the old one's requests are stopped. */
function newSession() {
  return { id: crypto.randomUUID(), storage: memoryStorage(), stop: new AbortController() };
}

/** The whole page: the bar that says who asks and why, and the editor below it. */
export function Explorer() {
  const [session, setSession] = useState(newSession);
  const [access, setAccess] = useState(noAccess);
  const [status, setStatus] = useState<Status>({ kind: 'none' });
  const [signIns, setSignIns] = useState(0);
  const latest = useRef<Access>(noAccess);
  const introspectedAs = useRef('');
  const tokenField = useRef<HTMLInputElement>(null);
  const opener = useRef<OpenerHandle>(null);

  const change = (part: Partial<Access>) => {
    latest.current = { ...latest.current, ...part };
    setAccess(latest.current);
  };

  /** Reads the schema when there is a token and something about the reader has changed, or she asks again. */
  const signIn = (asked: boolean) => {
    if (latest.current.token.trim() === '') {
      introspectedAs.current = '';
      setSignIns(0);
      setStatus({ kind: 'none' });
      return;
    }
    const reader = JSON.stringify(accessHeaders(latest.current));
    const settled = status.kind === 'ready' || status.kind === 'asking';
    if (reader === introspectedAs.current && (settled || !asked)) return;
    introspectedAs.current = reader;
    setStatus({ kind: 'asking' });
    setSignIns((count) => count + 1);
  };

  const clear = () => {
    session.stop.abort();
    change(noAccess);
    introspectedAs.current = '';
    setSignIns(0);
    setSession(newSession());
    setStatus({ kind: 'cleared' });
    tokenField.current?.focus();
  };

  // The editor reads the schema anew whenever this function is another one, so it changes with the sign-ins alone.
  const fetcher = useMemo(
    () => async (question: Question) => {
      const { result, advice } = await ask(latest.current, question, session.stop.signal);
      if (session.stop.signal.aborted) return result;
      if (advice !== null) setStatus({ kind: 'refused', advice });
      else if (question.operationName !== introspection)
        setStatus((now) => (now.kind === 'refused' ? { kind: 'ready' } : now));
      else if (result.data) setStatus({ kind: 'ready' });
      else
        setStatus({
          kind: 'refused',
          advice: 'The server did not give its schema: the result pane says why.',
        });
      // With `data` present, if only as null, the editor does not ask for the schema a second time.
      return question.operationName === introspection ? { ...result, data: result.data ?? null } : result;
    },
    [session, signIns],
  );

  return (
    <>
      <a className="skip" href="#editor">
        Skip to the editor
      </a>
      <header>
        <div className="title">
          <h1>crossforce explorer</h1>
          <strong className="mark">SYNTHETIC</strong>
          <WorkedMenu questions={questions} onOpen={(worked) => opener.current?.open(worked)} />
          <button type="button" className="button quiet" onClick={clear}>
            Clear
          </button>
        </div>
        <AccessForm access={access} tokenField={tokenField} onChange={change} onDone={signIn} />
        <StatusLine status={status} unmasking={access.unmask.trim() !== ''} />
      </header>
      <main id="editor" tabIndex={-1}>
        <GraphiQL
          key={session.id}
          fetcher={fetcher}
          {...(signIns === 0 ? { schema: null } : {})}
          storage={session.storage}
          shouldPersistHeaders={false}
          isHeadersEditorEnabled={false}
          forcedTheme="light"
          defaultTabs={tabs}
          initialVariables={tabs[0]?.variables ?? ''}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <Opener ref={opener} />
        </GraphiQL>
      </main>
    </>
  );
}
