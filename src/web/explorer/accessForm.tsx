import { useId, type FocusEvent, type SubmitEvent, type Ref } from 'react';
import type { Access } from './access.ts';
import { purposes } from './purposes.ts';

interface Field {
  key: Exclude<keyof Access, 'token' | 'purpose'>;
  label: string;
  optional: boolean;
}

const texts: readonly Field[] = [
  { key: 'reason', label: 'Reason', optional: false },
  { key: 'caseReference', label: 'Own case reference', optional: true },
  { key: 'unmask', label: 'Unmask reason', optional: true },
];

interface Props {
  access: Access;
  tokenField: Ref<HTMLInputElement>;
  onChange: (change: Partial<Access>) => void;
  /** The reader has finished typing: she pressed the button or Enter (`asked`), or went on to another part of the page. */
  onDone: (asked: boolean) => void;
}

/**
 * Token, purpose and reason. No field has a `name`, so that nothing is sent even if the browser were to submit
 * the form by itself.
 */
export function AccessForm({ access, tokenField, onChange, onDone }: Props) {
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onDone(true);
  };
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onDone(false);
  };
  return (
    <form className="access" aria-label="Who asks, and why" onSubmit={submit} onBlur={leave}>
      <div className="field">
        <label htmlFor={`${id}token`}>Token</label>
        <input
          id={`${id}token`}
          ref={tokenField}
          type="password"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={access.token}
          onChange={(event) => onChange({ token: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}purpose`}>Purpose</label>
        <select
          id={`${id}purpose`}
          value={access.purpose}
          onChange={(event) => onChange({ purpose: event.target.value })}
        >
          <option value="">Choose a purpose</option>
          {purposes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {texts.map(({ key, label, optional }) => (
        <div key={key} className={`field ${key}`}>
          <label htmlFor={`${id}${key}`}>
            {label} {optional && <span className="optional">(optional)</span>}
          </label>
          <input
            id={`${id}${key}`}
            type="text"
            autoComplete="off"
            value={access[key]}
            onChange={(event) => onChange({ [key]: event.target.value })}
          />
        </div>
      ))}
      <button type="submit" className="button">
        Sign in
      </button>
    </form>
  );
}
