import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { groups, type Worked } from './worked.ts';

interface Props {
  questions: readonly Worked[];
  onOpen: (worked: Worked) => void;
}

/** The worked queries by title under their headings, each with what it shows. Escape, or going elsewhere, folds the list. */
export function WorkedMenu({ questions, onOpen }: Props) {
  const list = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (list.current !== null) list.current.open = false;
  };
  const leave = (event: FocusEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) fold();
  };
  const escape = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape') return;
    fold();
    event.currentTarget.querySelector('summary')?.focus();
  };
  return (
    <details className="worked" ref={list} onBlur={leave} onKeyDown={escape}>
      <summary className="button quiet">Worked queries ({questions.length})</summary>
      <div className="library" tabIndex={-1} aria-label="Worked queries" role="group">
        {groups.map((group) => (
          <section key={group}>
            <h2>{group}</h2>
            <ul>
              {questions
                .filter((worked) => worked.group === group)
                .map((worked) => (
                  <Question
                    key={worked.name}
                    worked={worked}
                    onOpen={() => {
                      fold();
                      onOpen(worked);
                    }}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

function Question({ worked, onOpen }: { worked: Worked; onOpen: () => void }) {
  return (
    <li>
      <button type="button" className="link" onClick={onOpen}>
        {worked.title}
      </button>
      {worked.summary !== '' && <p>{worked.summary}</p>}
      {worked.reader !== null && <p className="note">For a reader with the role {worked.reader}</p>}
      {worked.headers !== null && <p className="note">Headers: {worked.headers}</p>}
    </li>
  );
}
