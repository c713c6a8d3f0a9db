using System.Text;
using System.Text.Json.Nodes;

namespace Lkjip.Tests.Reading;

/// <summary>A small report as a planner would type it, with one place changed at a time.</summary>
internal static class MinimalReport
{
    public const string Json = """
        {
          "schemaVersion": "1.0",
          "agency": {
            "id": "blitar-disnaker", "name": "Dinas Tenaga Kerja",
            "region": { "id": "blitar", "name": "Kabupaten Blitar", "government": "Pemerintah Kabupaten Blitar", "place": "Blitar" }
          },
          "period": { "year": 2022 },
          "plan": { "fromYear": 2021, "toYear": 2026, "objectives": [ { "id": "s1", "text": "Meningkatnya kesempatan kerja" } ] },
          "indicators": [
            {
              "id": "i1", "objectiveId": "s1", "name": "Persentase penempatan", "kind": "percent", "unit": "%", "weight": 1,
              "targets": [ { "year": 2022, "value": 68.5 } ],
              "actuals": [ { "year": 2022, "value": "70,83%", "numerator": 17, "denominator": "24" } ]
            }
          ],
          "agreements": [ { "id": "pk", "kind": "original", "year": 2022, "title": "Perjanjian Kinerja", "date": "2022-01-31" } ],
          "budget": { "programs": [ { "id": "p1", "name": "Program Kerja", "ceilingOriginal": "Rp. 813.399.847,00", "spent": 800000000, "spentByQuarter": [ 1, 2 ] } ] },
          "staffing": [ { "id": "t1", "kind": "rank", "caption": "Pegawai", "labelHeader": "Pangkat", "countHeaders": [ "Jumlah" ], "rows": [ { "label": "Pembina", "counts": [ 3 ] } ] } ],
          "extraTables": [
            {
              "id": "x1",
              "columns": [ { "id": "a", "header": "Uraian" }, { "id": "b", "header": "L", "kind": "count" }, { "id": "c", "header": "Jumlah", "kind": "sum", "of": [ "b" ] } ],
              "rows": [ [ "Kasus", "12" ] ]
            }
          ],
          "narratives": { "background": [ { "text": "Latar." }, { "kind": "table", "tableId": "x1" } ] },
          "signatories": [ { "id": "kadis", "position": "Kepala Dinas", "appointment": "acting" } ]
        }
        """;

    /// <summary>The document with a value set at a path such as "agency.region.id" or "indicators.0.kind".</summary>
    public static byte[] With(string path, string json)
    {
        var root = JsonNode.Parse(Json)!;
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
        if (parent is JsonArray array)
            array[int.Parse(steps[^1])] = JsonNode.Parse(json);
        else
            parent[steps[^1]] = JsonNode.Parse(json);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    /// <summary>The document with a text in it replaced.</summary>
    public static byte[] Replacing(string old, string now) => Encoding.UTF8.GetBytes(Json.Replace(old, now, StringComparison.Ordinal));
}
