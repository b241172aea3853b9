import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Lets a browser on Linux find a Chinese font without one being installed: fontconfig is pointed at
 * the font of an npm package, beside the fonts of the system. Elsewhere the system has its own.
 */
export function fontEnvironment(
  platform: NodeJS.Platform = process.platform,
): Record<string, string> {
  if (platform !== "linux") return {};
  const folder = path.join(tmpdir(), `lbbu-fonts-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "fonts.conf");
  writeFileSync(file, configuration(fontFolder(), folder));
  return { FONTCONFIG_FILE: file };
}

/** The regular weight of Noto Sans TC. */
function fontFolder(): string {
  const require = createRequire(path.resolve(__filename));
  const manifest = require.resolve("@expo-google-fonts/noto-sans-tc/package.json");
  return path.join(path.dirname(manifest), "400Regular");
}

const configuration = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(cache, "cache")}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans TC</family></prefer></alias>
  <alias><family>標楷體</family><prefer><family>Noto Sans TC</family></prefer></alias>
</fontconfig>
`;
