import { ExcelError } from "./excelError";
import type { Failure } from "./faults";
import type { Host } from "./host";
import { runBatch } from "./protocol/batch";
import { ActionType, PathType } from "./protocol/wire";
import type { RequestBody, ResponseBody } from "./protocol/wire";

/** A flag of the request: wait until the person has left the cell (Excel.run's delayForCellEdit). */
const DELAY_FOR_CELL_EDIT = 64;

/** Answers one Rich API request, JSON to JSON, with whatever is set to go wrong. */
export async function answer(request: string, flags: number, host: Host): Promise<string> {
  const body = JSON.parse(request) as RequestBody;
  if (isHousekeeping(body)) return keepHouse(body, host);
  const failure = host.countBatch();
  if (host.faults.latency > 0) await host.surroundings.wait(host.faults.latency);
  if (host.faults.editing !== null && (flags & DELAY_FOR_CELL_EDIT) !== 0) await host.editingEnds();
  const response = await host.inTurn(() =>
    respond(body, { requestBytes: bytesOf(request), failure, host }),
  );
  host.exchanges.push({
    actions: body.Actions.map(({ ActionType: type, Name }) => `${type} ${Name ?? ""}`),
    requestBytes: bytesOf(request),
    responseBytes: bytesOf(response),
  });
  host.changed();
  return response;
}

/**
 * What the library sends for itself: calls of Office's own services (pane, ribbon) and the release of
 * ranges after an Excel.run. These are not counted as batches, and nothing goes wrong with them.
 */
function isHousekeeping({ ObjectPaths, Actions }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  const isService = paths.every(({ ObjectPathType }) => ObjectPathType === PathType.newObject);
  const deeds = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  const isRelease = deeds.length > 0 && deeds.every(({ Name }) => Name === "_RemoveReference");
  return isService || isRelease;
}

async function keepHouse(body: RequestBody, host: Host): Promise<string> {
  const response = JSON.stringify(await host.inTurn(() => runBatch(body, host, undefined)));
  host.changed();
  return response;
}

interface Circumstances {
  readonly requestBytes: number;
  readonly failure: Failure | undefined;
  readonly host: Host;
}

async function respond(
  body: RequestBody,
  { requestBytes, failure, host }: Circumstances,
): Promise<string> {
  if (host.faults.editing !== null) return refusal(inCellEditMode());
  if (requestBytes > host.faults.payloadLimit) return refusal(tooLarge("Request"));
  const response = JSON.stringify(await runBatch(body, host, failure));
  return bytesOf(response) > host.faults.payloadLimit ? refusal(tooLarge("Response")) : response;
}

function refusal(error: ExcelError): string {
  const { code, message, location } = error;
  const body: ResponseBody = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: location, ActionIndex: 0 },
  };
  return JSON.stringify(body);
}

const inCellEditMode = (): ExcelError =>
  new ExcelError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    "",
  );

const tooLarge = (side: "Request" | "Response"): ExcelError =>
  new ExcelError(
    `${side}PayloadSizeLimitExceeded`,
    `The ${side.toLowerCase()} payload size has exceeded the limit.`,
    "",
  );

/** UTF-8 length, without the encoders of Node or the browser. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // each half of a surrogate pair stands for two of its four bytes
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
