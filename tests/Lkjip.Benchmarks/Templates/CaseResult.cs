using Lkjip.Benchmarks.Peers;

namespace Lkjip.Benchmarks.Templates;

/// <summary>One content, filled by all engines (hasil satu isi).</summary>
/// <param name="Kind">Document or workbook.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Fastest">Ours, packed fast, which is the usual.</param>
/// <param name="Optimal">Ours, packed hard, about as the others pack.</param>
/// <param name="Threads">Documents of two threads to those of one.</param>
/// <param name="Peers">What became of the others, by name.</param>
internal sealed record CaseResult(
    TemplateKind Kind, int Rows, RenderCost Fastest, RenderCost Optimal, double Threads, IReadOnlyDictionary<string, PeerOutcome> Peers)
{
    /// <summary>What the tables call it.</summary>
    public string Name => FormattableString.Invariant($"{Kind.Extension}, {Rows:#,0} rows");

    /// <summary>The time of the fastest of the others; null when none was in time.</summary>
    public double? FastestPeer => Peers.Values.Select(peer => peer.Time?.Median).Min();
}
