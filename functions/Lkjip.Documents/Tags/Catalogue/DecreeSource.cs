using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The decree on the key indicators as typed, taken apart (keputusan IKU).</summary>
internal sealed class DecreeSource
{
    private static readonly string[] Ordinals =
    [
        "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH",
        "KESEBELAS", "KEDUA BELAS", "KETIGA BELAS", "KEEMPAT BELAS", "KELIMA BELAS", "KEENAM BELAS", "KETUJUH BELAS", "KEDELAPAN BELAS", "KESEMBILAN BELAS", "KEDUA PULUH",
    ];

    private readonly IReadOnlyList<DecreeEntry> entries;

    private DecreeSource(IReadOnlyList<DecreeEntry> entries, IReadOnlyList<DecreeEntry> profile) => (this.entries, Profile) = (entries, profile);

    /// <summary>The decree of a report; empty where nothing is typed.</summary>
    public static DecreeSource Of(ReportContext context) => new(
        DecreeEntry.Of(Typed(context, "keyIndicatorDecree")), DecreeEntry.Of(Typed(context, "keyIndicatorProfile")));

    private static IReadOnlyList<NarrativeBlock> Typed(ReportContext context, string section)
    {
        var blocks = context.Report.Narratives.GetValueOrDefault(section) ?? [];
        return context.Narratives?.Fill(blocks, null) ?? blocks;
    }

    /// <summary>Why it is decreed.</summary>
    public IEnumerable<DecreePoint> Considering => Under("MENIMBANG");

    /// <summary>The law it rests on.</summary>
    public IEnumerable<DecreePoint> Recalling => Under("MENGINGAT");

    /// <summary>What else was looked at.</summary>
    public IEnumerable<DecreePoint> Noting => Under("MEMPERHATIKAN");

    /// <summary>What is laid down, in words.</summary>
    public string? Decreed => entries.FirstOrDefault(entry => Is(entry, "MENETAPKAN"))?.Text;

    /// <summary>The provisions, numbered without gaps whatever their typed numbers.</summary>
    public IEnumerable<DecreeEntry> Provisions => entries.Where(entry => IsOrdinal(entry.Label)).Take(Ordinals.Length)
        .Select((entry, index) => entry with { Label = Ordinals[index] });

    /// <summary>The profile of the agency in the annex.</summary>
    public IReadOnlyList<DecreeEntry> Profile { get; }

    private IEnumerable<DecreePoint> Under(string label) => entries.Where(entry => Is(entry, label)).SelectMany(entry => entry.All);

    private static bool Is(DecreeEntry entry, string label) => string.Equals(entry.Label, label, StringComparison.OrdinalIgnoreCase);

    private static bool IsOrdinal(string label) => label == "PERTAMA" || Ordinals.Contains(label, StringComparer.Ordinal);
}
