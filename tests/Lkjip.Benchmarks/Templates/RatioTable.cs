using Lkjip.Benchmarks.Peers;

namespace Lkjip.Benchmarks.Templates;

/// <summary>The table of ratios: ours to the limit, the others to ours (tabel perbandingan).</summary>
internal static class RatioTable
{
    private static readonly string[] Peers = [.. PeerEngine.Word.Concat(PeerEngine.Excel).Select(peer => peer.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Writes it.</summary>
    public static void Write(Page page, IReadOnlyList<CaseResult> cases)
    {
        page.Paragraph("Milliseconds per document, median. *f*: packed fast, the usual of ours; *o*: packed hard, as the others pack. In parentheses: the aim; for the others: their time, and how many times as long that is as ours packed fast.");
        page.Table(
            ["Content", "Ours f", "Limit f", "Ours / limit f", "Ours o", "Limit o", "Ours / limit o", .. Peers, "Fastest other / ours f", "/ ours o"],
            [.. cases.Select(Row)]);
    }

    private static IReadOnlyList<string> Row(CaseResult row) =>
    [
        row.Name,
        Shown.Time(row.Fastest.Time.First), Shown.Time(row.Fastest.Time.Second), Shown.Ratio(row.Fastest.Time.Ratio, Aim(row.Kind.FastestAims, row.Rows)),
        Shown.Time(row.Optimal.Time.First), Shown.Time(row.Optimal.Time.Second), Shown.Ratio(row.Optimal.Time.Ratio, Aim(row.Kind.OptimalAims, row.Rows)),
        .. Peers.Select(peer => Peer(row, peer)),
        row.FastestPeer is { } fastest ? $"{Shown.Times(fastest / row.Fastest.Time.First)}{(Aim(row.Kind.PeerAims, row.Rows) is { } aim ? $" ({Shown.Times(aim)})" : "")}" : "",
        row.FastestPeer is { } same ? Shown.Times(same / row.Optimal.Time.First) : "",
    ];

    private static string Peer(CaseResult row, string name) =>
        !row.Peers.TryGetValue(name, out var outcome) ? ""
        : outcome.Time is not { } time ? outcome.Reason
        : $"{Shown.Times(time.Median / row.Fastest.Time.First)} ({Shown.Time(time.Median)})";

    private static double? Aim(IReadOnlyDictionary<int, double> aims, int rows) => aims.TryGetValue(rows, out var aim) ? aim : null;
}
