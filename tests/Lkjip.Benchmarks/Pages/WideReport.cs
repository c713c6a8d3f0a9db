using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.Benchmarks.Load;

namespace Lkjip.Benchmarks.Pages;

/// <summary>The sample with a budget of 400 rows: 20 programs, 80 activities, 300 sub-activities (laporan beranggaran panjang).</summary>
internal static class WideReport
{
    private const int Programs = 20;
    private const int Activities = 4;
    private const int Rows = 400;

    /// <summary>The JSON under the name of an agency.</summary>
    public static string Of(string agency)
    {
        var report = JsonNode.Parse(LoadReport.Year.Of(agency, "1"))!.AsObject();
        var programs = report["budget"]!["programs"]!.AsArray();
        var left = Rows - (Programs * (1 + Activities));
        var number = 0;
        for (var program = 0; program < Programs; program++)
        {
            var activities = new JsonArray();
            for (var activity = 0; activity < Activities; activity++)
            {
                var subs = new JsonArray();
                for (var sub = 0; sub < 4 && left > 0; sub++, left--)
                    subs.Add(Item(++number, true));
                activities.Add(Parent(Item(++number, false), subs));
            }

            programs.Add((JsonNode)Parent(Item(++number, false), activities));
        }

        return report.ToJsonString();
    }

    private static JsonObject Parent(JsonObject item, JsonArray children)
    {
        if (children.Count > 0)
            item["children"] = children;
        else
            item["ceilingRevised"] = 1_000_000;
        return item;
    }

    private static JsonObject Item(int number, bool leaf)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        var item = new JsonObject { ["id"] = $"b{id}", ["code"] = $"2.07.{id}", ["name"] = $"Uraian anggaran nomor {id} dengan nama yang cukup panjang" };
        if (leaf)
            (item["ceilingOriginal"], item["ceilingRevised"], item["spent"]) = (10_000_000 + number, 11_000_000 + number, 9_000_000 + number);
        return item;
    }
}
