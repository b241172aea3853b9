const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { sources, Compilation } = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const ROOT = path.resolve(__dirname, "..");
const at = (name) => path.join(ROOT, name);
const { ICON_SIZES, drawIcon } = require("./icons.cjs");

/** Where the pane will be served from, and where it loads office.js from. */
const PANE_URL = (process.env.LBBU_PANE_URL ?? "https://localhost:3000").replace(/\/+$/u, "");
const OFFICE_JS =
  process.env.LBBU_OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const typescript = {
  test: /\.tsx?$/,
  include: at("src"),
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

/** Fluent's tokens are custom properties: their names must stay. */
const CSS_PARSER = { namedExports: false, dashedIdents: false };
const CSS_NAMES = { localIdentName: "[name]-[local]" };

const icons = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("icons", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "icons", stage }, () => {
        for (const size of ICON_SIZES)
          compilation.emitAsset(`assets/icon-${size}.png`, new sources.RawSource(drawIcon(size)));
      });
    });
  },
};

const files = new CopyWebpackPlugin({
  patterns: [
    {
      from: at("manifest.xml"),
      transform: (content) => content.toString().replaceAll("https://localhost:3000", PANE_URL),
    },
    { from: at("src/apps/taskpane/help.html") },
  ],
});

/** The add-in: scripts, styles and a worker beside the page, nothing inline. */
module.exports = {
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  entry: { taskpane: at("src/apps/taskpane/main.tsx") },
  output: {
    path: at("dist/pane"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    cssFilename: "[name].css",
    cssChunkFilename: "[name].[contenthash:8].css",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
  module: {
    rules: [
      typescript,
      // The pack is read as a whole: one script instead of sixty.
      { test: at("src/catalog.ts"), parser: { dynamicImportMode: "eager" } },
    ],
    parser: { "css/auto": CSS_PARSER, "css/module": CSS_PARSER },
    generator: { "css/auto": CSS_NAMES, "css/module": CSS_NAMES },
  },
  experiments: { css: true },
  performance: false,
  cache: {
    type: "filesystem",
    cacheDirectory: at("node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  stats: "errors-warnings",
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: at("src/apps/taskpane/taskpane.html"),
      officeJs: OFFICE_JS,
    }),
    icons,
    files,
  ],
};
