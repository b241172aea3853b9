import { Button } from "@fluentui/react-components";
import { Delete20Regular, DocumentAdd20Regular, Table20Regular } from "@fluentui/react-icons";
import { useRef, type JSX } from "react";
import page from "../page.module.css";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import type { Scope } from "../viewModel/scopeOf";

/** The open workbook and the files that join the check. */
export function FileList({ scope }: { readonly scope: Scope }): JSX.Element {
  const { state, words, send } = usePane();
  const checked = state.result?.report.workbook.name ?? "";
  const formsOf = (file: string | null) =>
    scope.forms.filter((sheet) => sheet.file === file).length;
  return (
    <section className={page.section}>
      <h3>{words.scope.files}</h3>
      <ul className={page.box}>
        <li>
          <Table20Regular aria-hidden />
          <span className={page.grow}>
            {words.scope.openWorkbook}
            <span className={page.secondary}>{words.scope.fileForms(formsOf(null))}</span>
          </span>
        </li>
        {state.files.map(({ name }) => (
          <li key={name}>
            <Table20Regular aria-hidden />
            <span className={page.grow}>
              {name}
              <span className={page.secondary}>
                {words.scope.readOnly}・
                {checked.includes(name)
                  ? words.scope.fileForms(formsOf(name))
                  : words.scope.addedNotChecked}
              </span>
            </span>
            <Button
              appearance="subtle"
              icon={<Delete20Regular />}
              aria-label={words.scope.removeFile(name)}
              title={words.scope.removeFile(name)}
              onClick={() => send({ type: "fileRemoved", name })}
            />
          </li>
        ))}
      </ul>
      <AddFiles />
    </section>
  );
}

/** The file input is out of sight: its button belongs to the pane. */
function AddFiles(): JSX.Element {
  const { words, actions } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: readonly File[]) => {
    await actions.addFiles(files);
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <Button
        className={page.start}
        icon={<DocumentAdd20Regular />}
        onClick={() => input.current?.click()}
      >
        {words.scope.addFiles}
      </Button>
      <input
        ref={input}
        className={paneStyles.unseen}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => void add([...(target.files ?? [])])}
      />
    </>
  );
}
