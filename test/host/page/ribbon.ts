import type { Conversation } from "../office/conversation";

export interface RibbonButton {
  readonly label: string;
  /** Function of Office.actions to run; null shows the pane. */
  readonly functionName: string | null;
}

/** The add-in's buttons as its manifest declares them; a button for the pane where it declares none. */
export function ribbonButtons(manifest: Document): RibbonButton[] {
  const strings = new Map(
    [...manifest.getElementsByTagName("bt:String")].map((element) => [
      element.getAttribute("id"),
      element.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const buttons = [...manifest.getElementsByTagName("Control")].map((control) => {
    const label = control.getElementsByTagName("Label")[0]?.getAttribute("resid") ?? "";
    const functionName =
      control.getElementsByTagName("FunctionName")[0]?.textContent?.trim() ?? null;
    return { label: strings.get(label) ?? label, functionName };
  });
  return buttons.length > 0 ? buttons : [{ label: "開啟增益集", functionName: null }];
}

export function drawRibbon(
  buttons: readonly RibbonButton[],
  { conversation, showPane }: { conversation: Conversation; showPane: () => void },
): HTMLElement[] {
  return buttons.map(({ label, functionName }) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", () => {
      if (functionName === null) showPane();
      else conversation.pressButton(functionName);
    });
    return made;
  });
}
