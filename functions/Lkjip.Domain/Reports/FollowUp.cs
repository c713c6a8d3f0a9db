namespace Lkjip.Domain.Reports;

/// <summary>What an interim report promises to do (tindak lanjut).</summary>
public sealed record FollowUp
{
    /// <summary>What will be done.</summary>
    public required string Text { get; init; }

    /// <summary>The unit that does it; default the unit of the indicator, program or activity (penanggung jawab).</summary>
    public string? ResponsibleUnit { get; init; }

    /// <summary>The day by which it is to be done (batas waktu).</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>The quarter by whose end it is to be done, 1 to 4, where no day is given.</summary>
    public int? DueQuarter { get; init; }

    /// <summary>How far it had come in later quarters; a report reads what was said up to its own quarter.</summary>
    public IReadOnlyList<FollowUpProgress> Progress { get; init; } = [];
}
