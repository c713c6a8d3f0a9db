using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.Benchmarks.Load;

/// <summary>The data that agencies hand in: a sample under the name of each agency (data contoh).</summary>
internal sealed class LoadReport
{
    private readonly JsonObject report;

    private LoadReport(string sample, string period, int? year)
    {
        report = JsonNode.Parse(File.ReadAllText(Repository.File($"templates/samples/{sample}.json")))!.AsObject();
        Period = period;
        if (year is not { } wanted)
            return;
        // The years of a quarter's data move together.
        var by = wanted - report["period"]!["year"]!.GetValue<int>();
        Shift(report, by);
    }

    /// <summary>The yearly report with all its documents.</summary>
    public static LoadReport Year { get; } = new("blitar-2022", "2022", null);

    /// <summary>The period.</summary>
    public string Period { get; }

    /// <summary>A report of a quarter.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">1 to 3: the sample has no fourth.</param>
    public static LoadReport Quarter(int year, int quarter)
    {
        var made = new LoadReport("jember-2023-triwulan", string.Create(CultureInfo.InvariantCulture, $"{year}-Q{quarter}"), year);
        made.report["period"]!["quarter"] = quarter;
        return made;
    }

    /// <summary>The JSON of an agency.</summary>
    /// <param name="agency">Its id.</param>
    /// <param name="change">Differs from save to save, so that each save is a new version.</param>
    public string Of(string agency, string change)
    {
        lock (report)
        {
            report["agency"]!["id"] = agency;
            report["agency"]!["telephone"] = change;
            return report.ToJsonString();
        }
    }

    private static void Shift(JsonNode? node, int by)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Shift(item, by);
        }
        else if (node is JsonObject map)
        {
            foreach (var (name, value) in map.ToList())
            {
                Shift(value, by);
                // "year", "publicationYear", "fromYear", "toYear".
                if (name.EndsWith("ear", StringComparison.Ordinal) && value is JsonValue number && number.TryGetValue<int>(out var year))
                    map[name] = year + by;
            }
        }
    }
}
