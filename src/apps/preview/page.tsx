import { createRoot } from "react-dom/client";
import { Preview } from "./Preview";
import { startCalls } from "./startCalls";

/** Shows the page. */
export async function start(): Promise<void> {
  const element = (id: string) => document.getElementById(id) ?? document.body;
  const started = await startCalls(element("program").textContent ?? "");
  const isChinese = navigator.language.toLowerCase().startsWith("zh");
  createRoot(element("pane")).render(<Preview {...started} lang={isChinese ? "zh-TW" : "en"} />);
}
