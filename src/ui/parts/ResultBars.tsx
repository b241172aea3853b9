import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../paneContext";
import { isIncomplete, type Scope } from "../viewModel/scopeOf";

/** What has to be known before the list is read: forms or sheets not found, marks that are stale. */
export function ResultBars({ scope }: { readonly scope: Scope }): JSX.Element {
  const { state } = usePane();
  const hasForms = scope.forms.length > 0;
  return (
    <>
      {hasForms && isIncomplete(scope) ? <IncompleteBar scope={scope} /> : null}
      {hasForms ? null : <NoForms />}
      {state.marks === "stale" ? <StaleMarks /> : null}
    </>
  );
}

/** What was not checked, so that nobody takes it for passed. */
export function IncompleteBar({ scope }: { readonly scope: Scope }): JSX.Element {
  const { words, send } = usePane();
  const rules = scope.notRun.reduce((sum, cause) => sum + cause.rules.length, 0);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.results.incomplete}</MessageBarTitle>{" "}
        {words.results.incompleteWhat(scope.unread.length, rules)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => send({ type: "viewOpened", view: { kind: "scope" } })}>
          {words.results.look}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function StaleMarks(): JSX.Element {
  const { words, actions } = usePane();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.results.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={actions.askToMark}>
          {words.results.renewMarks}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Nothing could be recognised: what to do instead of reading a list of missing forms. */
function NoForms(): JSX.Element {
  const { words, services } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.results.noForms}</MessageBarTitle> {words.results.noFormsMeans}
      </MessageBarBody>
      {services.host.isReadOnly ? null : <WaysToForms />}
    </MessageBar>
  );
}

function WaysToForms(): JSX.Element {
  const { words, send } = usePane();
  return (
    <MessageBarActions>
      <Button size="small" onClick={() => send({ type: "tabChosen", tab: "forms" })}>
        {words.shell.loadTemplates}
      </Button>
      <Button
        size="small"
        onClick={() => send({ type: "viewOpened", view: { kind: "mapping", sheet: null } })}
      >
        {words.scope.map}
      </Button>
    </MessageBarActions>
  );
}
