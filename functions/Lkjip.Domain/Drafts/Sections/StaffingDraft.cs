using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>What a staffing table says (ulasan tabel pegawai).</summary>
/// <param name="section">The section.</param>
/// <param name="kind">The kind of table; the first of its kind is meant.</param>
/// <param name="tag">The kind in tags.</param>
internal sealed class StaffingDraft(string section, StaffingKind kind, string tag) : SentenceDraft($"staffing.{tag}", section)
{
    // A sentence of more rows is no longer read.
    private const int MostRows = 12;

    public override IEnumerable<DraftSubject> Subjects(DraftContext context) => [DraftSubject.Report];

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        if (context.Report.Staffing.FirstOrDefault(one => one.Kind == kind) is not { } table)
            return [];
        var id = $"staffing-{table.Id}";
        var total = table.CountHeaders.Count > 1 ? "total" : "c1";
        if (!context.Shows(id, "total", total))
            return [];
        var rows = table.Rows.Select((row, index) => (Row: row, Id: $"r{DraftContext.Text(index + 1)}"))
            .Where(row => context.Number(id, row.Id, total) > 0).Select(row => $"{Label(row.Row)} {Tag(id, row.Id, total)} orang").ToList();
        return Paragraph(
            Say("total", 0, ("jumlah", Tag(id, "total", total))),
            table.CountHeaders.Count > 1 ? Sentences.Of("staffing.columns", 0, ("daftar", Columns(table, id))) : null,
            rows.Count is > 1 and <= MostRows ? Sentences.Of("staffing.rows", 0, ("daftar", Listed(rows, ", "))) : null);
    }

    private static string Label(StaffingRow row) =>
        row.Label + (string.IsNullOrEmpty(row.Detail) ? "" : $" ({row.Detail})") + (string.IsNullOrEmpty(row.Group) ? "" : $" {row.Group}");

    private static string Columns(StaffingTable table, string id) =>
        Listed([.. table.CountHeaders.Select((header, index) => $"{Lower(header)} {Tag(id, "total", $"c{DraftContext.Text(index + 1)}")} orang")], " ");

    private static string Lower(string header) => header.Any(char.IsLower) ? header.ToLowerInvariant() : header;

    private static string Listed(List<string> items, string beforeLast) => items.Count < 3
        ? string.Join(beforeLast + "dan ", items)
        : $"{string.Join(", ", items[..^1])}, dan {items[^1]}";

    private static string Tag(string table, string row, string column) => $"{{{{angka.{Figure.Named(table)}.{row}.{column}}}}}";
}
