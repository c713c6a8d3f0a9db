// The official JavaScript client fills a table with rows of every type, and compares two tables row by row.
// node table-witness.mjs fill <table> | compare <table> <table>; connection string in WITNESS_STORAGE, answer as JSON on stdout.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../../infra/local/package.json", import.meta.url));
const { TableClient } = require("@azure/data-tables");

const [command, first, second] = process.argv.slice(2);
const client = (name) => TableClient.fromConnectionString(process.env.WITNESS_STORAGE, name, { allowInsecureConnection: true });

// Numbers that look random and are the same in every run.
let state = 12345;
const next = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const keys = ["a", "o'brien & -1%", "dinas|2022", "é – 漢字 🙂", " spasi ", "=2F!x", "\"kutip\"", "a'b''c"];
const longs = ["9223372036854775807", "-9223372036854775808", "9007199254740993", "0"];
const doubles = ["0.1", "3", "1.7976931348623157e+308", "5e-324", "-2.5", "NaN", "Infinity", "-Infinity"];
const texts = ["", "teks", "baris\nbaru\ttab", "\u0001", "é🙂", "W/\"x\"", "2022-01-01T00:00:00Z", "1e5", "a".repeat(1000)];
const bytes = (size) => Uint8Array.from({ length: size }, () => next(256));

const makers = {
  Long: () => ({ type: "Int64", value: longs[next(longs.length)] }),
  Int: () => next(2 ** 31) - 2 ** 30,
  Double: () => ({ type: "Double", value: doubles[next(doubles.length)] }),
  Flag: () => next(2) === 1,
  Text: () => texts[next(texts.length)],
  Bytes: () => bytes(next(40)),
  Guid: () => ({ type: "Guid", value: "0f8fad5b-d9cb-469f-a165-7086728950" + String(10 + next(90)) }),
  At: () => ({ type: "DateTime", value: `20${10 + next(20)}-0${1 + next(9)}-1${next(10)}T0${next(10)}:05:0${next(10)}.123456${next(10)}Z` }),
  "Nama_dua": () => "x",
};

function row(partition, key) {
  const entity = { partitionKey: partition, rowKey: key };
  for (const [name, make] of Object.entries(makers)) {
    if (next(3) > 0) entity[name] = make();
  }
  return entity;
}

async function fill(table) {
  let count = 0;
  const submit = async (rows) => {
    await table.submitTransaction(rows.map((entity) => ["create", entity]));
    count += rows.length;
  };
  for (const key of keys) await submit(keys.map((other) => row(key, other)));
  for (let part = 0; part < 13; part += 1) {
    await submit(Array.from({ length: 100 }, (_, i) => row(`banyak-${part % 3}`, `${part}-${i}`)));
  }
  // Near the limit of a row: 15 properties of 64 KiB.
  for (const key of ["besar-1", "besar-2", "besar-3", "besar-4", "besar-5"]) {
    const large = { partitionKey: "besar", rowKey: key };
    for (let i = 0; i < 15; i += 1) large[`D${i}`] = bytes(64 * 1024);
    await table.createEntity(large);
    count += 1;
  }
  return { rows: count };
}

async function read(table) {
  const rows = new Map();
  for await (const entity of table.listEntities({ disableTypeConversion: true })) {
    const { etag, timestamp, "odata.metadata": metadata, ...rest } = entity;
    const text = JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)), (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value));
    rows.set(`${entity.partitionKey}\0${entity.rowKey}`, createHash("sha256").update(text).digest("hex"));
  }
  return rows;
}

async function compare(one, other) {
  const [before, after] = await Promise.all([read(one), read(other)]);
  const differing = [...before].filter(([key, hash]) => after.get(key) !== hash).map(([key]) => key);
  return { before: before.size, after: after.size, differing };
}

console.log(JSON.stringify(command === "fill" ? await fill(client(first)) : await compare(client(first), client(second))));
