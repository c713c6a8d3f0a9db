using System.Text;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Azure;

/// <summary>Writes for tests.</summary>
internal static class Reports
{
    internal static readonly ReportKey Key = new("blitar-disnaker", "2022");

    internal static ReportWrite Write(string content = """{"a":1}""", string? ifMatch = null, string? key = null) => new()
    {
        Content = Encoding.UTF8.GetBytes(content),
        IfMatch = ifMatch,
        IdempotencyKey = key,
        State = "draft",
        Names = new("Dinas Tenaga Kerja", "blitar", "Kabupaten Blitar", "LKjIP Tahun 2022"),
        Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["achievement"] = "98.71" },
        By = "operator",
    };

    internal static ReportChange Submit(string ifMatch, string? key = null) => new()
    {
        IfMatch = ifMatch,
        To = "submitted",
        IdempotencyKey = key,
        By = "operator",
        Reason = "Selesai",
        Job = new NewJob("render"),
    };

    internal static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
            list.Add(item);
        return list;
    }
}
