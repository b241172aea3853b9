import { Button, type ButtonProps } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef, type JSX } from "react";
import pane from "../../ui/pane.module.css";
import { usePreview } from "./previewContext";

interface ChooseFilesProps {
  readonly label: string;
  readonly appearance: NonNullable<ButtonProps["appearance"]>;
}

/** The file input is out of sight: its button belongs to the page. */
export function ChooseFiles({ label, appearance }: ChooseFilesProps): JSX.Element {
  const { open } = usePreview();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        className={pane.unseen}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void open(files);
          // The same file may be chosen again, as it was changed.
          target.value = "";
        }}
      />
    </>
  );
}
