import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { Confirmation } from "./Confirmation";

/** Facts of the plan that changed since it was approved are kept in a sheet of their own. */
export function PlanData(): JSX.Element {
  const { state, words } = usePane();
  const { settings: text } = words;
  const overrides = state.result?.report.plan.overrides.length ?? 0;
  return (
    <section className={page.section}>
      <h3>{text.plan}</h3>
      <p className={page.secondary}>{text.planAbout}</p>
      {overrides === 0 ? null : <p>{text.planOverrides(overrides)}</p>}
      <AddPlanSheet />
    </section>
  );
}

function AddPlanSheet(): JSX.Element {
  const { words, actions } = usePane();
  const { settings: text, forms } = words;
  const [step, setStep] = useState<"closed" | "asking" | "busy" | "added">("closed");
  const add = async () => {
    setStep("busy");
    setStep((await actions.writeControlRows("計畫資料", [])) ? "added" : "closed");
  };
  if (step === "added") return <p role="status">{text.planAdded}</p>;
  if (step === "closed")
    return (
      <Button className={page.start} icon={<TableAdd20Regular />} onClick={() => setStep("asking")}>
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
