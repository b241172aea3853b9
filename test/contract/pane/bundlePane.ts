import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import webpack from "webpack";
import type { ExcelOptions } from "../../host/office/bootInChromium";

const ROOT = path.resolve(__dirname, "../../..");
const FOLDER = path.join(ROOT, "node_modules/.cache/lbbu/contract");

/** Builds a pane without a face: the adapter, the core and the catalogue in one script. */
export async function bundlePane(): Promise<ExcelOptions["pane"]> {
  await mkdir(FOLDER, { recursive: true });
  await copyFile(path.join(__dirname, "index.html"), path.join(FOLDER, "index.html"));
  await built({
    mode: "development",
    devtool: false,
    context: ROOT,
    entry: path.join(__dirname, "main.ts"),
    output: { path: FOLDER, filename: "pane.js" },
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    module: {
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [
        {
          test: /\.ts$/u,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
    performance: false,
  });
  return { folder: FOLDER, start: "index.html" };
}

function built(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
