const { deflateSync } = require("node:zlib");

// The add-in's icons: a shield with a check mark, drawn by distance so that every size is sharp.

const GREEN = [0x10, 0x7c, 0x41];
const WHITE = [0xff, 0xff, 0xff];
/** Points per pixel and direction. */
const SAMPLES = 4;
/** The check mark, in the unit square. */
const MARK = [
  [0.31, 0.5],
  [0.45, 0.64],
  [0.7, 0.36],
];
const STROKE = 0.055;

exports.ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** A PNG of this many pixels each way. */
exports.drawIcon = function drawIcon(size) {
  const rows = [];
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 4);
    for (let x = 0; x < size; x++) row.set(pixel(x, y, size), 1 + x * 4);
    rows.push(row);
  }
  return png(size, Buffer.concat(rows));
};

function pixel(x, y, size) {
  let shield = 0;
  let mark = 0;
  for (let n = 0; n < SAMPLES * SAMPLES; n++) {
    const px = (x + ((n % SAMPLES) + 0.5) / SAMPLES) / size;
    const py = (y + (Math.floor(n / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!isInShield(px, py)) continue;
    shield++;
    if (isOnMark(px, py)) mark++;
  }
  const share = shield === 0 ? 0 : mark / shield;
  const colour = GREEN.map((part, n) => Math.round(part + (WHITE[n] - part) * share));
  return [...colour, Math.round((255 * shield) / (SAMPLES * SAMPLES))];
}

/** Straight sides above, round towards the point below. */
function isInShield(x, y) {
  const across = Math.abs(x - 0.5);
  const top = 0.1 + 0.1 * Math.sin(Math.min(1, across / 0.4) * (Math.PI / 2));
  if (y < top || y > 0.96) return false;
  const half = y < 0.5 ? 0.4 : 0.4 * Math.sqrt(Math.max(0, 1 - ((y - 0.5) / 0.46) ** 1.8));
  return across <= half;
}

function isOnMark(x, y) {
  return MARK.slice(1).some((end, n) => distance([x, y], MARK[n], end) <= STROKE);
}

/** Of a point from a line. */
function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function png(size, rows) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // 8 bits a channel, red green blue and opacity.
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function crc32(data) {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
