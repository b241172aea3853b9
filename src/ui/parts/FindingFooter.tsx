import { Button } from "@fluentui/react-components";
import {
  ArrowEnter20Regular,
  ChevronDown20Regular,
  ChevronUp20Regular,
} from "@fluentui/react-icons";
import type { JSX } from "react";
import type { Finding as FindingData } from "../../core/model/finding";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import { langOf } from "../viewModel/langOf";

interface FooterProps {
  readonly finding: FindingData;
  readonly inOrder: readonly FindingData[];
  step(this: void, by: 1 | -1): void;
}

/** To the cell, and to the findings before and after. */
export function FindingFooter({ finding, inOrder, step }: FooterProps): JSX.Element {
  const { words, services } = usePane();
  const { finding: text } = words;
  const index = inOrder.findIndex(({ id }) => id === finding.id);
  return (
    <div className={paneStyles.buttons}>
      {services.host.isReadOnly ? null : <GoTo finding={finding} />}
      <span className={paneStyles.spring} />
      <Button
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={text.previous}
        title={text.previous}
        disabledFocusable={index <= 0}
        onClick={() => step(-1)}
      />
      <Button
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={text.next}
        title={text.next}
        disabledFocusable={index < 0 || index === inOrder.length - 1}
        onClick={() => step(1)}
      />
    </div>
  );
}

function GoTo({ finding }: Pick<FooterProps, "finding">): JSX.Element {
  const { words, actions } = usePane();
  const { finding: text } = words;
  const isElsewhere = finding.file !== null || finding.sheet === null;
  return (
    <Button
      appearance="primary"
      icon={<ArrowEnter20Regular />}
      disabledFocusable={isElsewhere}
      lang={langOf(finding.file ?? "")}
      title={
        isElsewhere
          ? finding.file === null
            ? text.nowhere
            : text.otherFile(finding.file)
          : undefined
      }
      onClick={() => void actions.goToFinding(finding)}
    >
      {finding.cells.length === 0 && !isElsewhere ? text.goToSheet : text.goTo}
    </Button>
  );
}
