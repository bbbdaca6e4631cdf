import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { Worked } from './worked.ts';

/** What the bar may ask of the editor. */
export interface OpenerHandle {
  /** Shows the worked query in a tab of its own, or goes to the tab that already holds it unchanged. */
  open(worked: Worked): void;
}

/** Escape leaves an editor only where it would not close a suggestion, a search or a selection of the editor's own. */
const nothingOpen =
  'editorTextFocus && !suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !editorHasSelection';

/** The editor's own number of the Escape key (`KeyCode.Escape`); the enumeration is not exported with its type. */
const escapeKey = 9;

/** Shows nothing: it gives the bar, which stands outside the editor, a hold on the editor's tabs, and sets the editors up. */
export function Opener({ ref }: { ref: Ref<OpenerHandle> }) {
  const actions = useGraphiQLActions();
  const { tabs, fetchError, queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    fetchError: state.fetchError,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));

  useEffect(() => {
    const editors = [queryEditor, variableEditor, responseEditor].filter((editor) => editor !== undefined);
    const leaving = editors.map((editor) => {
      editor.updateOptions({ wordWrap: 'on', fontSize: 14 });
      // In an editor the Tab key indents, so without this a keyboard could not get out again.
      return editor.addAction({
        id: 'leave-editor',
        label: 'Leave the editor',
        keybindings: [escapeKey],
        precondition: nothingOpen,
        run: (left) => left.getContainerDomNode().focus(),
      });
    });
    return () => leaving.forEach((action) => action.dispose());
  }, [queryEditor, variableEditor, responseEditor]);

  // The editor shows why it has no schema in the place of the result, and leaves it there once it has one.
  const failure = useRef<string | null>(null);
  useEffect(() => {
    if (responseEditor === undefined) return;
    if (fetchError === null && responseEditor.getValue() === failure.current) responseEditor.setValue('');
    failure.current = fetchError;
  }, [fetchError, responseEditor]);

  useImperativeHandle(
    ref,
    () => ({
      open(worked) {
        const at = tabs.findIndex((tab) => tab.query === worked.query);
        if (at >= 0) {
          actions.changeTab(at);
        } else {
          actions.addTab();
          queryEditor?.setValue(worked.query);
          variableEditor?.setValue(worked.variables);
          actions.updateActiveTabValues({ query: worked.query, variables: worked.variables });
        }
        queryEditor?.focus();
      },
    }),
    [actions, tabs, queryEditor, variableEditor],
  );
  return null;
}
