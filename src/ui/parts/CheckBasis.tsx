import { Field, Input, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import { fromIso } from "../../core/dates/calendar";
import type { Edition } from "../../core/model/plan";
import { editionOf } from "../../core/plan/edition";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { typedDate } from "../viewModel/settingsDraft";
import type { SettingsDraft } from "../viewModel/wishesOf";

const EDITIONS = ["110", "114", "115"] as const;

interface BasisProps {
  readonly draft: SettingsDraft;
  readonly onChange: (change: Partial<SettingsDraft>) => void;
}

/** Date and edition of the law. */
export function CheckBasis({ draft, onChange }: BasisProps): JSX.Element {
  const { settings: text } = usePane().words;
  const asOf = typedDate(draft.date, text);
  const hint = asOf
    ? { hint: asOf.echo }
    : { validationState: "error" as const, validationMessage: text.asOfInvalid };
  return (
    <section className={page.section}>
      <h3>{text.basis}</h3>
      <Field label={text.asOf} {...hint}>
        <Input value={draft.date} onChange={(_, { value }) => onChange({ date: value })} />
      </Field>
      <Field label={text.edition}>
        <Select
          value={draft.edition}
          onChange={(_, { value }) => onChange({ edition: value as Edition | "auto" })}
        >
          <option value="auto">
            {text.editions.auto(asOf ? editionOf(null, fromIso(asOf.iso)) : EDITIONS[2])}
          </option>
          {EDITIONS.map((one) => (
            <option key={one} value={one}>
              {text.editions[one]}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
