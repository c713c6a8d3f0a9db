using System.Globalization;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Workbooks;

namespace Lkjip.App.Workbooks;

/// <summary>What a workbook says about itself (keterangan buku kerja).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Period">The period.</param>
/// <param name="Version">The version it was made of.</param>
/// <param name="Tag">The tag of that version.</param>
internal sealed record WorkbookFacts(string Agency, string Period, int Version, string Tag)
{
    /// <summary>The facts of a report.</summary>
    public static WorkbookFacts Of(ReportHead head) => new(head.Key.Agency, head.Key.Period, head.Version, head.Tag);

    /// <summary>The facts of an uploaded workbook.</summary>
    public static WorkbookFacts Of(FilledBook book) => new(
        Fact(book, "agency"), Fact(book, "period"), int.TryParse(Fact(book, "version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0, Fact(book, "etag"));

    /// <summary>As names and values, to be kept in the workbook.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs =>
    [
        new("agency", Agency), new("period", Period), new("version", Version.ToString(CultureInfo.InvariantCulture)), new("etag", Tag),
    ];

    private static string Fact(FilledBook book, string name) => book.Facts.GetValueOrDefault(name) ?? "";
}
