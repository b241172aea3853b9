import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Template } from "../../core/model/template";
import type { FormWords } from "../../core/words/pane/formWords";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";

function footerText(rows: number, twice: string, text: FormWords["mapping"]): string {
  if (twice !== "") return text.twice(twice);
  return rows === 0 ? text.nothing : text.writes(rows);
}

interface FooterProps {
  readonly rows: number;
  readonly twice: readonly string[];
  readonly template: Template;
  onSave(this: void): void;
}

/** How much will be written, and the button that does it. */
export function MappingFooter({ rows, twice, template, onSave }: FooterProps): JSX.Element {
  const { words, send } = usePane();
  const { mapping: text } = words.forms;
  const [first] = twice;
  const title = template.columns.find(({ key }) => key === first)?.title ?? "";
  return (
    <div className={paneStyles.confirmation}>
      <p>{footerText(rows, title, text)}</p>
      <div className={paneStyles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={first !== undefined || rows === 0}
          onClick={onSave}
        >
          {text.save}
        </Button>
        <Button onClick={() => send({ type: "viewClosed" })}>{words.shell.cancel}</Button>
      </div>
    </div>
  );
}
