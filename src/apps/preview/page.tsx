import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Preview } from "./Preview";
import { startCalls } from "./startCalls";

/** Shows the page. */
export async function start(): Promise<void> {
  const element = (id: string) => document.getElementById(id) ?? document.body;
  const started = await startCalls(element("program").textContent ?? "");
  const isChinese = navigator.language.toLowerCase().startsWith("zh");
  // Fluent's styles come before the page's own, which have the last word as they have in the pane.
  const insertionPoint = element("icon");
  createRoot(element("pane")).render(
    <RendererProvider renderer={createDOMRenderer(document, { insertionPoint })}>
      <Preview {...started} lang={isChinese ? "zh-TW" : "en"} />
    </RendererProvider>,
  );
}
