import { Host } from "../engine/host";
import { Workbook } from "../engine/model/workbook";
import { snapshotOf } from "../engine/model/snapshot";
import { person } from "../engine/person";
import { bytesOfBase64, base64OfBytes } from "../files/base64";
import { readWorkbook } from "../files/readWorkbook";
import { writeWorkbook } from "../files/writeWorkbook";
import { XlsxFile } from "../files/xlsxFile";
import type { RequirementSets } from "../office/appContext";
import { openCellEditor, placeOf } from "./cellEditor";
import { drawGrid } from "./grid";
import { openPane } from "./pane";
import { drawRibbon, ribbonButtons } from "./ribbon";
import { drawSheetTabs } from "./sheetTabs";

/** What a test in a browser may hold on to. */
export interface EmulatedExcel {
  readonly host: Host;
  snapshot(): unknown;
  /** The saved file, base64. */
  save(): Promise<string>;
  /** Takes another workbook instead, base64; the pane stays as it is. */
  open(base64: string): Promise<void>;
}

declare global {
  var emulatedExcel: EmulatedExcel | undefined;
}

const place = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no #${id}`);
  return element;
};

const say = (text: string): void => {
  place("message").textContent = text;
};

/** `?workbook=…&pane=…&manifest=…&sets=…&note=…`: addresses of this origin; all but the pane may be left out. */
async function open(query: URLSearchParams): Promise<void> {
  let file = await openFile(query.get("workbook"));
  const host = new Host(file?.workbook ?? emptyWorkbook(), {
    openWorkbook: async (base64) => (await readWorkbook(bytesOfBase64(base64))).workbook,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const sets = query.get("sets");
  const conversation = openPane(host, {
    url: query.get("pane") ?? "about:blank",
    slot: place("pane"),
    sets: sets === null ? undefined : (JSON.parse(sets) as RequirementSets),
  });
  const showPane = (): void => {
    host.runtimeState = "Visible";
    host.changed();
  };
  const save = () => file?.save() ?? writeWorkbook(host.workbook);
  place("save").addEventListener("click", () => void download(host.workbook.name, save));
  const buttons = ribbonButtons(await manifest(query.get("manifest")));
  place("buttons").replaceChildren(...drawRibbon(buttons, { conversation, showPane }));
  draw(host);
  say(query.get("note") ?? "");
  globalThis.emulatedExcel = {
    host,
    snapshot: () => snapshotOf(host.workbook),
    save: async () => {
      return base64OfBytes(await save());
    },
    open: async (base64) => {
      file = await XlsxFile.open(bytesOfBase64(base64));
      host.workbook = file.workbook;
      host.changed();
    },
  };
}

async function download(name: string, save: () => Promise<Uint8Array>): Promise<void> {
  try {
    const url = URL.createObjectURL(new Blob([Uint8Array.from(await save())]));
    Object.assign(document.createElement("a"), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

async function openFile(address: string | null): Promise<XlsxFile | null> {
  if (address === null) return null;
  const response = await fetch(address);
  return XlsxFile.open(new Uint8Array(await response.arrayBuffer()), address.split("/").pop());
}

function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet("工作表1");
  return workbook;
}

async function manifest(address: string | null): Promise<Document> {
  const text = address === null ? "<OfficeApp/>" : await (await fetch(address)).text();
  return new DOMParser().parseFromString(text, "application/xml");
}

/** Draws again after each batch and each edit, once per frame; never under the person's cursor. */
function draw(host: Host): void {
  let isPending = false;
  let firstRow = 0;
  const now = (): void => {
    isPending = false;
    if (host.faults.editing !== null) return;
    firstRow = Math.min(firstRow, host.workbook.activeSheet.used(false)?.bottom ?? 0);
    place("name").textContent = host.workbook.name;
    place("grid").replaceChildren(drawGrid(host.workbook, firstRow));
    const isRenaming = place("tabs").querySelector("input") !== null;
    if (!isRenaming) place("tabs").replaceChildren(...drawSheetTabs(host, say));
    place("pane").hidden = host.runtimeState !== "Visible";
    for (const id of ["grid", "tabs"]) {
      place(id)
        .querySelector('[aria-selected="true"]')
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  };
  host.onChange(() => {
    if (!isPending) requestAnimationFrame(now);
    isPending = true;
  });
  place("page-down").addEventListener("click", () => {
    firstRow += 150;
    now();
  });
  place("page-up").addEventListener("click", () => {
    firstRow = Math.max(firstRow - 150, 0);
    now();
  });
  listenToGrid(host);
  now();
}

function listenToGrid(host: Host): void {
  const grid = place("grid");
  const cellUnder = ({ target }: Event): HTMLElement | null =>
    target instanceof HTMLElement ? target.closest("td") : null;
  grid.addEventListener("click", (event) => {
    const td = cellUnder(event);
    if (td === null || host.faults.editing !== null) return;
    const { sheet, row, column } = placeOf(host, td);
    person.select(host, sheet, { top: row, left: column, bottom: row, right: column });
  });
  // The second press, not dblclick: the first one redraws the grid, and a cell that is replaced
  // between press and release gets no dblclick.
  grid.addEventListener("mousedown", (event) => {
    const td = cellUnder(event);
    if (event.detail !== 2 || td === null || host.faults.editing !== null) return;
    // Or the press would move the focus out of the editor again.
    event.preventDefault();
    openCellEditor(host, td, say);
  });
}

void open(new URLSearchParams(location.search)).catch((error: unknown) => {
  say(`無法開啟：${String(error)}`);
});
