/** Where the reader stands with the server. */
export type Status = { kind: 'none' | 'cleared' | 'asking' | 'ready' } | { kind: 'refused'; advice: string };

const howToSignIn = (
  <>
    Sign in with a token: <code>npx crossforce token --user U --force F --role R</code> makes one.
  </>
);

function words(status: Status) {
  switch (status.kind) {
    case 'none':
      return howToSignIn;
    case 'cleared':
      return <>Cleared: the token, the tabs and the history are gone. {howToSignIn}</>;
    case 'asking':
      return 'Reading the schema…';
    case 'ready':
      return 'Signed in. Run a query with the play button or Ctrl+Enter. Escape leaves the editor.';
    case 'refused':
      return status.advice;
  }
}

/** One line about the sign-in, read out by screen readers when it changes. */
export function StatusLine({ status, unmasking }: { status: Status; unmasking: boolean }) {
  return (
    <p role="status" className={`status ${status.kind}`}>
      {words(status)}
      {unmasking && ' Every request now asks to unmask protected people, and is recorded as such.'}
    </p>
  );
}
