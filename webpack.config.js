const { chmodSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");
const pane = require("./.config/pane.webpack.cjs");
const preview = require("./.config/preview.webpack.cjs");

const CACHE = path.resolve(__dirname, "node_modules/.cache");

const typescript = {
  test: /\.ts$/,
  include: ["src", "test"].map((folder) => path.resolve(__dirname, folder)),
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
};

const makeExecutable = {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap("makeExecutable", (_name, { targetPath }) => {
      chmodSync(targetPath, 0o755);
    });
  },
};

function nodeBundle({ name, entry, output, plugins = [], ...rest }) {
  return {
    name,
    mode: "production",
    target: "node20",
    entry: path.resolve(__dirname, entry),
    output: {
      path: path.resolve(__dirname, path.dirname(output)),
      filename: path.basename(output),
    },
    resolve: { extensions: [".ts", ".js", ".json"] },
    module: {
      rules: [typescript],
      // Rule files and forms are loaded by import(): eager keeps them in the one file.
      // createRequire finds what stays outside of it, at run time.
      parser: { javascript: { dynamicImportMode: "eager", createRequire: false } },
    },
    // Readable stack traces are worth more than the bytes on a local disk.
    optimization: { minimize: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(CACHE, "webpack"),
      buildDependencies: { config: [__filename] },
    },
    stats: "errors-warnings",
    plugins,
    ...rest,
  };
}

const cli = nodeBundle({
  name: "cli",
  entry: "src/apps/cli/main.ts",
  output: "dist/lbbu.cjs",
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), makeExecutable],
});

/** A program of the project that is run once and not shipped: its bundle stays in the cache. */
const tool = (name, entry) =>
  nodeBundle({
    name,
    entry,
    output: `node_modules/.cache/lbbu/${name}.cjs`,
    // A source that looks for a file beside it finds it there: tools run in this folder.
    node: { __dirname: true, __filename: true },
    externals: { webpack: "commonjs webpack", "playwright-core": "commonjs playwright-core" },
  });

module.exports = [
  cli,
  pane,
  preview,
  tool("templates", "src/apps/templates/main.ts"),
  tool("demo", "test/demo/main.ts"),
  tool("excel", "test/demo/excel.ts"),
  tool("screenshots", "test/demo/screenshots.ts"),
  tool("docs", "src/apps/docs/main.ts"),
  tool("bench", "test/bench/main.ts"),
];
