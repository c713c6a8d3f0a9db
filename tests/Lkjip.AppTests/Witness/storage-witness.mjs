// An independent reader and writer: the official JavaScript clients look at what ours stored, and leave a row and a blob for ours.
// node storage-witness.mjs <table> <partition> <container> <blob>, connection string in WITNESS_STORAGE, answer as JSON on stdout.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";

const require = createRequire(new URL("../../../infra/local/package.json", import.meta.url));
const { TableClient } = require("@azure/data-tables");
const { BlobServiceClient } = require("@azure/storage-blob");

const [tableName, partition, containerName, blobName] = process.argv.slice(2);
const connection = process.env.WITNESS_STORAGE;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

const table = TableClient.fromConnectionString(connection, tableName, { allowInsecureConnection: true });
const rows = {};
for await (const row of table.listEntities({ queryOptions: { filter: `PartitionKey eq '${partition}'` } })) rows[row.rowKey] = row;

const version = rows["v00001"];
const parts = [];
for (let i = 0; i < version.Rows; i++) {
  const row = rows[i === 0 ? "v00001" : `v00001-${i}`];
  Object.keys(row).filter((name) => /^D\d\d$/.test(name)).sort().forEach((name) => parts.push(Buffer.from(row[name])));
}
const content = gunzipSync(Buffer.concat(parts));

const blob = BlobServiceClient.fromConnectionString(connection).getContainerClient(containerName).getBlobClient(blobName);
const bytes = await blob.downloadToBuffer();
const properties = await blob.getProperties();

await table.createEntity({
  partitionKey: "saksi|2022",
  rowKey: "o'brien & #1%".replace("#", "-"),
  Big: { type: "Int64", value: "9007199254740993" },
  Small: -7,
  Flag: true,
  Text: "é – \"'",
  Bytes: new Uint8Array([0, 250, 255]),
  At: new Date("2022-12-31T17:00:00Z"),
  Half: { type: "Double", value: "0.5" },
});

console.log(JSON.stringify({
  rows: Object.keys(rows).sort().map((key) => key.replace(/^(log|job|idem)-.*/, "$1")),
  state: rows.head.State,
  revision: rows.head.Revision.toString(),
  updatedAt: new Date(rows.head.UpdatedAt).toISOString(),
  size: version.Size.toString(),
  statedSha256: version.Sha256,
  contentSha256: sha256(content),
  blobSha256: sha256(bytes),
  blobType: properties.contentType,
}));
