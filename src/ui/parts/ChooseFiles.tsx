import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type JSX } from "react";
import styles from "../pane.module.css";

interface ChooseFilesProps extends Pick<ButtonProps, "appearance" | "className" | "icon"> {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => unknown;
}

/** A button to choose workbooks. The file input itself is out of sight: it would look like no other control. */
export function ChooseFiles({ label, onFiles, ...look }: ChooseFilesProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.unseen}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file may be chosen again, as it was changed.
          target.value = "";
        }}
      />
    </>
  );
}
