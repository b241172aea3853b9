import { Button } from "@fluentui/react-components";
import { Delete20Regular, DocumentAdd20Regular, Table20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { Scope } from "../viewModel/scopeOf";
import { ChooseFiles } from "./ChooseFiles";
import { langOf } from "../viewModel/langOf";

/** The open workbook and the files that join the check. */
export function FileList({ scope }: { readonly scope: Scope }): JSX.Element {
  const { state, words, send, actions } = usePane();
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
              <span lang={langOf(name)}>{name}</span>
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
              lang={langOf(name)}
              aria-label={words.scope.removeFile(name)}
              title={words.scope.removeFile(name)}
              onClick={() => send({ type: "fileRemoved", name })}
            />
          </li>
        ))}
      </ul>
      <ChooseFiles
        className={page.start}
        icon={<DocumentAdd20Regular />}
        label={words.scope.addFiles}
        onFiles={actions.addFiles}
      />
    </section>
  );
}
