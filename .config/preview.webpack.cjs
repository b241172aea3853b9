const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
const { drawIcon } = require("./icons.cjs");
const pane = require("./pane.webpack.cjs");

const ROOT = path.resolve(__dirname, "..");
const TEMPLATE = path.join(ROOT, "src/apps/preview/preview.html");
/** Of the empty text: Fluent fills empty style elements through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only the two texts in the page run; it asks nobody for anything. */
const policyOf = ({ script, style }) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)} ${EMPTY_STYLE}`,
    "img-src data:",
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** What would end or hide the script, written so that it stays a part of it. */
const withinScript = (text) => text.replace(/<(?=\/script|!--)/giu, "\\x3C");

/** Puts script, style and icon into the page, and leaves nothing beside it. */
const onePage = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("onePage", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "onePage", stage }, () => {
        const textOf = (ending) =>
          compilation
            .getAssets()
            .filter(({ name }) => name.endsWith(ending))
            .map(({ source }) => source.source().toString())
            .join("\n");
        const script = withinScript(`${textOf(".LICENSE.txt")}${textOf(".js")}`);
        const page = pageOf({ script, style: textOf(".css") });
        for (const { name } of compilation.getAssets()) compilation.deleteAsset(name);
        // Minimizing once more would change the texts whose hashes the policy holds.
        compilation.emitAsset("preview.html", new sources.RawSource(page), { minimized: true });
      });
    });
  },
};

function pageOf(parts) {
  const icon = `data:image/png;base64,${drawIcon(32).toString("base64")}`;
  return readFileSync(TEMPLATE, "utf8")
    .replace("POLICY", () => policyOf(parts))
    .replace("ICON", () => icon)
    .replace("<style></style>", () => `<style>${parts.style}</style>`)
    .replace(`program"></script>`, () => `program">${parts.script}</script>`);
}

/** The auditor's page: one file, which needs no server. */
module.exports = {
  ...pane,
  name: "preview",
  entry: { preview: path.join(ROOT, "src/apps/preview/main.ts") },
  output: {
    path: path.join(ROOT, "dist"),
    filename: "[name].js",
    cssFilename: "[name].css",
    // Nothing is loaded from beside the page, so it need not know where it is.
    publicPath: "",
  },
  module: {
    ...pane.module,
    parser: { ...pane.module.parser, javascript: { dynamicImportMode: "eager" } },
  },
  cache: { ...pane.cache, buildDependencies: { config: [__filename] } },
  plugins: [onePage],
};
