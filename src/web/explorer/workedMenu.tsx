import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { Worked } from './worked.ts';

interface Props {
  questions: readonly Worked[];
  onOpen: (worked: Worked) => void;
}

/** The worked queries by title, each with what it shows. Escape, or going elsewhere, folds the list. */
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
      <ul tabIndex={-1} aria-label="Worked queries">
        {questions.map((worked) => (
          <li key={worked.name}>
            <button
              type="button"
              className="link"
              onClick={() => {
                fold();
                onOpen(worked);
              }}
            >
              {worked.title}
            </button>
            {worked.summary !== '' && <p>{worked.summary}</p>}
            {worked.reader !== null && <p className="note">For a reader with the role {worked.reader}</p>}
            {worked.headers !== null && <p className="note">Headers: {worked.headers}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
