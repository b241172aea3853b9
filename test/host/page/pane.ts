import type { Host } from "../engine/host";
import { Conversation } from "../office/conversation";
import type { RequirementSets } from "../office/appContext";
import { frameName } from "../office/frameMessages";

/** As Excel on the web frames a pane: no top navigation, no downloads (platform.md §5). */
const SANDBOX = "allow-scripts allow-forms allow-same-origin allow-popups";

/** Opens the add-in in a frame beside the grid and talks to the office.js in it. */
export function openPane(
  host: Host,
  { url, slot, sets }: { url: string; slot: HTMLElement; sets: RequirementSets | undefined },
): Conversation {
  const frame = document.createElement("iframe");
  frame.title = "增益集窗格";
  frame.setAttribute("sandbox", SANDBOX);
  // office.js reads the name while it starts: it must stand before the frame is attached
  frame.name = frameName(location.origin);
  frame.src = url;
  const conversation = new Conversation({
    host,
    origin: location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, location.origin),
    ...(sets && { sets }),
  });
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== "string") return;
    void conversation.receive(data);
  });
  slot.replaceChildren(frame);
  return conversation;
}
