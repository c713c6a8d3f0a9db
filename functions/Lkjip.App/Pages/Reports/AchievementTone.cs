using Lkjip.Domain.Assess;

namespace Lkjip.App.Pages.Reports;

/// <summary>How an achievement is marked: by word and sign, with a colour beside them (tanda capaian).</summary>
/// <param name="Name">The name of the look.</param>
/// <param name="Label">The word.</param>
internal sealed record AchievementTone(string Name, string Label)
{
    private const decimal Full = 100m;

    /// <summary>The target is reached.</summary>
    public static AchievementTone Reached { get; } = new("reached", "Tercapai");

    /// <summary>The target is not reached.</summary>
    public static AchievementTone Below { get; } = new("below", "Belum tercapai");

    /// <summary>Something that it is made of is missing: never shown as good.</summary>
    public static AchievementTone Missing { get; } = new("missing", "Data belum lengkap");

    /// <summary>The mark of an achievement.</summary>
    /// <param name="achievement">The figure.</param>
    /// <param name="parts">The figures it is a mean of.</param>
    public static AchievementTone Of(Figure? achievement, IEnumerable<Figure?> parts) =>
        achievement?.Displayed is not { } shown || parts.Any(part => part?.Displayed is null) ? Missing
        : shown >= Full ? Reached
        : Below;
}
