// The import table of the architecture as lint rules. Paths are relative, so each folder gets its
// bans once per depth: only then is it certain which folder a `../` means.

const CORE_ORDER = [
  "model",
  "cells",
  "dates",
  "words",
  "templates",
  "tables",
  "plan",
  "content",
  "rules",
  "findings",
  "report",
  "seal",
];
const CORE_PACKAGES = ["@noble/hashes", "numfmt", "string-width"];
/** Packages that one folder of core needs and no other may use. */
const FOLDER_PACKAGES = { seal: ["fflate"] };
const HOST_PACKAGES = [
  "node:",
  "fflate",
  "saxes",
  "commander",
  "hucre",
  "office-js",
  "@microsoft/office-js",
];
const JUDGING_PACKAGES = ["json-rules-engine", "react", "@fluentui"];
const DEPTHS = [1, 2, 3];

const STATIC_ONLY = "Import statically at the top: only catalog.ts and apps load at run time.";

const up = (levels) => `^(?:\\.\\./){${levels}}`;
const folders = (names) => `(?:${names.join("|")})(?:/|$)`;
const packages = (names) => `^(?:${names.join("|")})`;
const ban = (regex, message) => ({ regex, message });
const syntax = (selector, message) => ({ selector, message });
const inFolder = (folder, depth) => `${folder}/${"*/".repeat(depth - 1)}*.{ts,tsx}`;

const noLoading = ["ImportExpression", "TSImportType"].map((selector) =>
  syntax(selector, STATIC_ONLY),
);

const block = (files, patterns, selectors = noLoading) => ({
  files: [files].flat(),
  rules: {
    "no-restricted-imports": ["error", { patterns }],
    "no-restricted-syntax": ["error", ...selectors],
  },
});

const NO_ENGINE = ban(
  "^json-rules-engine",
  "Only core/rules talks to json-rules-engine: call judge, or pass its outcomes in.",
);

const coreReaches = (depth, allowed = CORE_PACKAGES) => [
  ban(
    `${up(depth + 1)}`,
    "core knows nothing outside src/core: declare a port in core/ports.ts, or take the value as an argument.",
  ),
  ban(
    `^(?!\\.|json-rules-engine|(?:${allowed.join("|")})(?:/|$))`,
    `core uses no other package than ${allowed.join(", ")}: what belongs to a host belongs in an adapter.`,
  ),
];

const coreSyntax = [
  ...noLoading,
  syntax(
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    "core has no clock: take asOf as an argument.",
  ),
];

const coreFolder = (name, index) =>
  DEPTHS.map((depth) =>
    block(
      inFolder(`src/core/${name}`, depth),
      [
        ban(
          `${up(depth)}${folders([...CORE_ORDER.slice(index + 1), "check", "handOver", "ports"])}`,
          `core/${name} stands before this in the flow: move the shared part left, or pass the value in as an argument.`,
        ),
        ...coreReaches(depth, [...CORE_PACKAGES, ...(FOLDER_PACKAGES[name] ?? [])]),
        ...(name === "rules" ? [] : [NO_ENGINE]),
      ],
      coreSyntax,
    ),
  );

const coreRoot = [
  block("src/core/*.ts", [...coreReaches(0), NO_ENGINE], coreSyntax),
  block(
    "src/core/ports.ts",
    [
      ban(
        `^\\./(?!${folders(["model", "cells"])})`,
        "A port speaks of core/model and core/cells alone: put its types there.",
      ),
      ...coreReaches(0),
      NO_ENGINE,
    ],
    coreSyntax,
  ),
];

const unlistedCore = {
  files: ["src/core/**/*.{ts,tsx}"],
  ignores: [
    "src/core/{check,handOver,ports}.ts",
    ...CORE_ORDER.flatMap((name) => DEPTHS.map((depth) => inFolder(`src/core/${name}`, depth))),
  ],
  rules: {
    "no-restricted-syntax": [
      "error",
      syntax(
        "Program",
        "This place is not in .config/importTable.mjs: put the file in a folder of the flow.",
      ),
    ],
  },
};

const coreHosts = {
  files: ["src/core/**/*.{ts,tsx}"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...["console", "process", "window", "document", "globalThis", "performance", "crypto"].map(
        (name) => ({
          name,
          message: "core has no host: return the value, an edge shows or stores it.",
        }),
      ),
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "core has no clock: take asOf as an argument." },
      {
        object: "Math",
        property: "random",
        message: "Same workbook, same report: core has no randomness.",
      },
    ],
  },
};

const adapters = ["office", "xlsx"].flatMap((name) =>
  DEPTHS.map((depth) =>
    block(inFolder(`src/adapters/${name}`, depth), [
      ban(
        `${up(depth)}[^.]`,
        "Adapters do not know each other: what they share is a port or a noun of core.",
      ),
      ban(
        `${up(depth + 1)}(?!core/${folders(["ports", "model", "cells"])})`,
        "An adapter sees core/ports, core/model and core/cells: it throws HostError(code, details), core judges and words it.",
      ),
      ban(packages(JUDGING_PACKAGES), "Adapters collect; they neither judge nor show."),
    ]),
  ),
);

const ui = [...DEPTHS, 4].map((depth) =>
  block(inFolder("src/ui", depth), [
    ban(
      `${up(depth)}${folders(["adapters", "apps", "catalog"])}`,
      "What touches the world comes to ui as props: let an app wire it.",
    ),
    ban(
      `${up(depth)}core/${folders(["check", "handOver"])}`,
      "ui shows a report: let an app run the check and pass the report as props.",
    ),
    ban(
      up(depth + 1),
      "ui takes rules, forms and other files as props: let an app load the catalog.",
    ),
    ban(
      packages(HOST_PACKAGES),
      "What touches the world comes to ui as props: use an adapter in an app.",
    ),
    NO_ENGINE,
  ]),
);

const uiHosts = {
  files: ["src/ui/**/*.{ts,tsx}"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...["Office", "Excel", "OfficeExtension"].map((name) => ({
        name,
        message: "Excel is called in adapters/office: take the power as a prop.",
      })),
    ],
  },
};

const catalog = block(
  "src/catalog.ts",
  [
    ban(
      `^\\./(?!core/(?:model/|rules/load/))`,
      "catalog.ts only gathers JSON and hands it to core/rules/load: work on it in core.",
    ),
    ban("^(?!\\.)", "catalog.ts only gathers JSON: work on it in core, or read files in an app."),
  ],
  [
    syntax(
      "ImportExpression:not([source.value=/^\\.\\.\\x2F(rules|templates)\\x2F/])",
      "catalog.ts loads the JSON of rules/ and templates/, nothing else.",
    ),
  ],
);

const ONLY_CATALOG = "Only catalog.ts imports rules/ and templates/: call loadCatalog().";
const apps = DEPTHS.map((depth) =>
  block(
    inFolder("src/apps/*", depth),
    [ban(`${up(depth + 2)}${folders(["rules", "templates"])}`, ONLY_CATALOG)],
    [
      syntax(
        "ImportExpression[source.value=/^(\\.\\.\\x2F){3,}(rules|templates)\\x2F/]",
        ONLY_CATALOG,
      ),
    ],
  ),
);

const HOST_MESSAGE =
  "The emulated Excel must not share code with what it tests: write it against office.js alone.";
const emulatedHost = block(
  "test/host/**/*.{ts,tsx,mjs,js}",
  [ban("^(?:\\.\\./)+src(?:/|$)", HOST_MESSAGE)],
  [syntax("ImportExpression[source.value=/src/], TSImportType", HOST_MESSAGE)],
);

export const importTable = [
  ...coreRoot,
  ...CORE_ORDER.flatMap(coreFolder),
  unlistedCore,
  coreHosts,
  ...adapters,
  ...ui,
  uiHosts,
  catalog,
  ...apps,
  emulatedHost,
];
