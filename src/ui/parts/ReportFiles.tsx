import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular, Document20Regular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { ReportFormat } from "../paneEngine";

const FORMATS: readonly ReportFormat[] = ["html", "csv", "json", "sarif"];

/** The report as files. Where Excel lets nothing be downloaded, they are copied. */
export function ReportFiles(): JSX.Element {
  const { words, actions, services, send } = usePane();
  const { seal: text } = words;
  const [told, setTold] = useState("");
  const tell = (what: string) => {
    setTold(what);
    send({ type: "said", text: what });
  };
  const download = async (format: ReportFormat) => {
    const file = await actions.reportFile(format);
    if (file) services.save(file.name, file.text);
  };
  const copy = async (format: ReportFormat) => {
    const file = await actions.reportFile(format);
    if (!file) return;
    try {
      await services.copy(file.text);
      tell(text.copied(text.files[format].label));
    } catch {
      tell(text.copyFailed);
    }
  };
  return (
    <section className={page.section}>
      <h3>{text.downloads}</h3>
      <ul className={page.box}>
        {FORMATS.map((format) => (
          <li key={format}>
            <Document20Regular aria-hidden />
            <span className={page.grow}>
              {text.files[format].label}
              <span className={page.secondary}>{text.files[format].note}</span>
            </span>
            <IconButton
              icon={<Copy20Regular />}
              name={text.copy(text.files[format].label)}
              onClick={() => void copy(format)}
            />
            <IconButton
              icon={<ArrowDownload20Regular />}
              name={text.download(text.files[format].label)}
              onClick={() => void download(format)}
            />
          </li>
        ))}
      </ul>
      <p className={page.secondary}>{told === "" ? text.downloadHow : told}</p>
    </section>
  );
}

interface IconButtonProps {
  readonly icon: JSX.Element;
  readonly name: string;
  onClick(this: void): void;
}

function IconButton({ icon, name, onClick }: IconButtonProps): JSX.Element {
  return (
    <Button appearance="subtle" icon={icon} aria-label={name} title={name} onClick={onClick} />
  );
}
