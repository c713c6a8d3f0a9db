namespace Lkjip.Domain.Reports;

/// <summary>A step towards the target of an indicator (langkah rencana aksi).</summary>
public sealed record ActionStep
{
    /// <summary>What is done (langkah aksi).</summary>
    public required string Text { get; init; }

    /// <summary>The quarter in which it begins, 1 to 4.</summary>
    public required int FromQuarter { get; init; }

    /// <summary>The quarter in which it ends, 1 to 4; absent for the one in which it begins.</summary>
    public int? ToQuarter { get; init; }

    /// <summary>What comes out of it (keluaran).</summary>
    public string? Output { get; init; }

    /// <summary>The unit or official that does it; absent for the unit that answers for the indicator (pelaksana).</summary>
    public string? Responsible { get; init; }

    /// <summary>Whether it is worked on in a quarter.</summary>
    public bool IsIn(int quarter) => quarter >= FromQuarter && quarter <= (ToQuarter ?? FromQuarter);
}
