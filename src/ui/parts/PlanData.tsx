import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { useMemo, useState, type JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { planLists } from "../viewModel/planLists";
import { BoxList } from "./BoxList";
import { Confirmation } from "./Confirmation";
import { Quoting } from "./Quoting";

/** Facts of the plan in force; those that changed since it was approved are kept in a sheet of their own. */
export function PlanData(): JSX.Element {
  const { state, words, services } = usePane();
  const { settings: text } = words;
  const { catalog, result } = state;
  const lists = useMemo(
    () => (catalog ? planLists(catalog.plan.facts, result?.report.plan.overrides ?? []) : []),
    [catalog, result],
  );
  const overrides = lists.flatMap((list) => list.overrides);
  return (
    <section className={page.section}>
      <h3>{text.plan}</h3>
      <p className={page.secondary}>
        <Quoting text={text.planAbout} />
      </p>
      <BoxList
        lines={lists.map(({ list, names }) => ({
          label: text.planList[list],
          note: names.join("、"),
          value: String(names.length),
        }))}
      />
      {overrides.length === 0 ? null : (
        <>
          <p>
            <Quoting text={text.planOverrides(overrides.length)} />
          </p>
          <BoxList
            lines={overrides.map(({ item, change }) => ({
              label: item,
              value: text.planChange[change],
            }))}
          />
        </>
      )}
      {services.host.isReadOnly ? null : <AddPlanSheet />}
    </section>
  );
}

function AddPlanSheet(): JSX.Element {
  const { words, actions } = usePane();
  const { settings: text, forms } = words;
  const [step, setStep] = useState<"closed" | "asking" | "busy" | "added" | "present">("closed");
  const ask = async () => setStep((await actions.showSheet("計畫資料")) ? "present" : "asking");
  const add = async () => {
    setStep("busy");
    setStep((await actions.writeControlRows("計畫資料", [])) ? "added" : "closed");
  };
  if (step === "added" || step === "present")
    return (
      <p role="status">
        <Quoting text={step === "added" ? text.planAdded : text.planPresent} />
      </p>
    );
  if (step === "closed")
    return (
      <Button className={page.start} icon={<TableAdd20Regular />} onClick={() => void ask()}>
        {text.planAdd}
      </Button>
    );
  return (
    <Confirmation
      label={text.planConfirm.label}
      what={text.planConfirm.what}
      how={forms.confirm.how}
      confirm={text.planConfirm.confirm}
      isBusy={step === "busy"}
      onConfirm={() => void add()}
      onCancel={() => setStep("closed")}
    />
  );
}
