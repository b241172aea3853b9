import path from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";

const ROOT = path.resolve(__dirname, "../../..");
/** The page itself and its style. */
export const PAGE_FOLDER = path.resolve(__dirname);

/** Where the host page's script lands; unlike dist/ it is made for tests and demonstrations only. */
export const BUNDLE_FOLDER = path.join(ROOT, "node_modules/.cache/lbbu/host");

const hostPageConfiguration: Configuration = {
  name: "host",
  mode: "development",
  devtool: false,
  target: "web",
  context: ROOT,
  entry: path.join(PAGE_FOLDER, "main.ts"),
  output: { path: BUNDLE_FOLDER, filename: "host.js" },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  performance: false,
};

/** Builds the script of the host page. */
export function bundleHostPage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(hostPageConfiguration);
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
