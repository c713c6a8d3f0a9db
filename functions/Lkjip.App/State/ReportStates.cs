namespace Lkjip.App.State;

/// <summary>The states of a report (keadaan laporan).</summary>
internal static class ReportStates
{
    /// <summary>Being written (konsep).</summary>
    public const string Draft = "draft";

    /// <summary>Handed in; its documents are made (diajukan).</summary>
    public const string Submitted = "submitted";

    /// <summary>Being reviewed (direviu).</summary>
    public const string InReview = "inReview";

    /// <summary>Returned with a note (dikembalikan).</summary>
    public const string Returned = "returned";

    /// <summary>Passed by the review (disetujui).</summary>
    public const string Approved = "approved";

    /// <summary>Signed (ditandatangani).</summary>
    public const string SignedOff = "signedOff";

    /// <summary>Public (diterbitkan).</summary>
    public const string Published = "published";

    /// <summary>All states in their order, with the Indonesian word for each.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Draft] = "konsep",
        [Submitted] = "diajukan",
        [InReview] = "direviu",
        [Returned] = "dikembalikan",
        [Approved] = "disetujui",
        [SignedOff] = "ditandatangani",
        [Published] = "diterbitkan",
    };

    /// <summary>The Indonesian word for a state.</summary>
    public static string Word(string state) => All.GetValueOrDefault(state, state);

    /// <summary>True when the data may be changed.</summary>
    public static bool IsOpen(string state) => state is Draft or Returned;
}
