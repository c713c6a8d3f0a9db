namespace Lkjip.Domain.Text;

/// <summary>A number read from text as planners write it (angka terbaca).</summary>
public sealed record ParsedNumber
{
    /// <summary>The value; a percentage as printed, 70.83 for "70,83%".</summary>
    public required decimal Value { get; init; }

    /// <summary>What stood beside it: "%", "Orang", "Rp"; null when nothing did.</summary>
    public string? Unit { get; init; }

    /// <summary>True when another reading is as likely: "1.234" was read as thousands, "10,730" as decimals.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>True when it was written as a percentage.</summary>
    public bool IsPercent { get; init; }
}
