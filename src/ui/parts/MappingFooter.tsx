import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Template } from "../../core/model/template";
import type { FormWords } from "../../core/words/pane/formWords";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import { Quoting } from "./Quoting";

function footerText(
  { rows, unmapped }: Pick<FooterProps, "rows" | "unmapped">,
  twice: string,
  text: FormWords["mapping"],
): string {
  if (twice !== "") return text.twice(twice);
  if (rows > 0) return text.writes(rows);
  return unmapped === 0 ? text.nothing : text.nothingChosen;
}

interface FooterProps {
  readonly rows: number;
  /** Words of lists that mean nothing yet. */
  readonly unmapped: number;
  readonly twice: readonly string[];
  readonly template: Template;
  onSave(this: void): void;
}

/** How much will be written, and the button that does it. */
export function MappingFooter(props: FooterProps): JSX.Element {
  const { rows, twice, template, onSave } = props;
  const { words, send } = usePane();
  const { mapping: text } = words.forms;
  const [first] = twice;
  const title = template.columns.find(({ key }) => key === first)?.title ?? "";
  return (
    <div className={paneStyles.confirmation}>
      <p>
        <Quoting text={footerText(props, title, text)} />
      </p>
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
